/** Gives each order to a neighbourhood store and follows it until it is handed over. */
@NullMarked
package org.kirana.assignment;

import org.jspecify.annotations.NullMarked;
