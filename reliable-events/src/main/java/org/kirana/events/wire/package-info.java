/** How events look on the wire: CloudEvents headers, JSON, ids, the producer. */
@NullMarked
package org.kirana.events.wire;

import org.jspecify.annotations.NullMarked;
