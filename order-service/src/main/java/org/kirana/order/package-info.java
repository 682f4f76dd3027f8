/** Talks with shoppers, places their orders and follows each order's fate. */
@NullMarked
package org.kirana.order;

import org.jspecify.annotations.NullMarked;
