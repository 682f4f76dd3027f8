/** The mini-store: the pages on which shoppers fill their basket. It knows nobody. */
@NullMarked
package org.kirana.catalog.store;

import org.jspecify.annotations.NullMarked;
