/** The promises of reliable-events, kept by real processes that are killed, frozen and cut off. */
@NullMarked
package org.kirana.pipeline.protocol;

import org.jspecify.annotations.NullMarked;
