/** Sends what shoppers send, at the moments of a timetable, and never waits for an answer. */
@NullMarked
package org.kirana.bench.load;

import org.jspecify.annotations.NullMarked;
