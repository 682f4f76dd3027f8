/** Delivery, without a running simulator. */
@NullMarked
package org.kirana.simulator.webhook;

import org.jspecify.annotations.NullMarked;
