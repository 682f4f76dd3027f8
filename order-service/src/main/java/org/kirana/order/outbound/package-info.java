/** What this service announces: these records are the contract. */
@NullMarked
package org.kirana.order.outbound;

import org.jspecify.annotations.NullMarked;
