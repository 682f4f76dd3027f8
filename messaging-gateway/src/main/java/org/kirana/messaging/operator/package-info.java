/** What operators are told of single orders. */
@NullMarked
package org.kirana.messaging.operator;

import org.jspecify.annotations.NullMarked;
