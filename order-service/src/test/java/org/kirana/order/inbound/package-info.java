@NullMarked
package org.kirana.order.inbound;

import org.jspecify.annotations.NullMarked;
