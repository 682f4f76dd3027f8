@NullMarked
package org.kirana.order.domain;

import org.jspecify.annotations.NullMarked;
