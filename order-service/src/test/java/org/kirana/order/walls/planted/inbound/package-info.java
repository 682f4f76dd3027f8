@NullMarked
package org.kirana.order.walls.planted.inbound;

import org.jspecify.annotations.NullMarked;
