@NullMarked
package org.kirana.order.walls.planted.common;

import org.jspecify.annotations.NullMarked;
