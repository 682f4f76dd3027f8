/** Stands for another service. */
@NullMarked
package org.kirana.order;

import org.jspecify.annotations.NullMarked;
