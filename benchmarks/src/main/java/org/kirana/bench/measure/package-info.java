/** Takes the times, the processor, the memory and the bytes of a run. */
@NullMarked
package org.kirana.bench.measure;

import org.jspecify.annotations.NullMarked;
