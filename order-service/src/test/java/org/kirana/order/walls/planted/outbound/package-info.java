@NullMarked
package org.kirana.order.walls.planted.outbound;

import org.jspecify.annotations.NullMarked;
