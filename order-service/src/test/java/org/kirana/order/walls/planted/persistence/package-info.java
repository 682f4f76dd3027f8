@NullMarked
package org.kirana.order.walls.planted.persistence;

import org.jspecify.annotations.NullMarked;
