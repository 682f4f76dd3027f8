@NullMarked
package org.kirana.events.trace;

import org.jspecify.annotations.NullMarked;
