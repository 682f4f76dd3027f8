/** What operators are told of single orders. */
@NullMarked
package org.kirana.order.operator;

import org.jspecify.annotations.NullMarked;
