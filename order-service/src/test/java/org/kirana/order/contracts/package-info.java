@NullMarked
package org.kirana.order.contracts;

import org.jspecify.annotations.NullMarked;
