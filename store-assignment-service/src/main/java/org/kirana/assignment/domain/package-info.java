/** What is decided about stores and orders: plain Java. */
@NullMarked
package org.kirana.assignment.domain;

import org.jspecify.annotations.NullMarked;
