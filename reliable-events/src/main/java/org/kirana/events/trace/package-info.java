/** What was done in a trace, for whoever looks at one order's way through all services. */
@NullMarked
package org.kirana.events.trace;

import org.jspecify.annotations.NullMarked;
