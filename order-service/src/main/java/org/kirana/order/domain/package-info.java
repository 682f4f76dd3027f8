/** What is decided, in plain Java: prices, states of an order, what a text means. */
@NullMarked
package org.kirana.order.domain;

import org.jspecify.annotations.NullMarked;
