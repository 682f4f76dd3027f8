/**
 * A lean stand-in for WhatsApp and the partners behind it, for loads that a phone's page need not
 * show.
 */
@NullMarked
package org.kirana.bench.whatsapp;

import org.jspecify.annotations.NullMarked;
