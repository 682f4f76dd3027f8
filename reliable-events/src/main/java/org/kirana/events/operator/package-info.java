/** What operators ask and decide, on each service's management port. */
@NullMarked
package org.kirana.events.operator;

import org.jspecify.annotations.NullMarked;
