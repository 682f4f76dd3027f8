/** A stand-in for Meta: the Graph API, its webhooks, and the phones behind them. */
@NullMarked
package org.kirana.simulator;

import org.jspecify.annotations.NullMarked;
