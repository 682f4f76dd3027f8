/** What this service hears, and its HTTP door. */
@NullMarked
package org.kirana.order.inbound;

import org.jspecify.annotations.NullMarked;
