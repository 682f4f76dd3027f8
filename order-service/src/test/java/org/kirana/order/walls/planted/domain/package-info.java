@NullMarked
package org.kirana.order.walls.planted.domain;

import org.jspecify.annotations.NullMarked;
