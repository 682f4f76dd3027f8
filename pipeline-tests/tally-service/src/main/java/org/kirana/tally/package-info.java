/** The smallest service on reliable-events; the protocol's promises are tested on its processes. */
@NullMarked
package org.kirana.tally;

import org.jspecify.annotations.NullMarked;
