/** What operators are told of single orders. */
@NullMarked
package org.kirana.assignment.operator;

import org.jspecify.annotations.NullMarked;
