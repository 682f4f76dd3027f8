@NullMarked
package org.kirana.order.persistence;

import org.jspecify.annotations.NullMarked;
