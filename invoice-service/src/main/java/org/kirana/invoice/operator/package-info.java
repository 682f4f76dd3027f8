/** What operators are told of single orders. */
@NullMarked
package org.kirana.invoice.operator;

import org.jspecify.annotations.NullMarked;
