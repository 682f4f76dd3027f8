@NullMarked
package org.kirana.order.walls;

import org.jspecify.annotations.NullMarked;
