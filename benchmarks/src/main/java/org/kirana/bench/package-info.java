/** Proves the two claims under load: nothing lost or doubled, and fast. {@code ./kirana bench}. */
@NullMarked
package org.kirana.bench;

import org.jspecify.annotations.NullMarked;
