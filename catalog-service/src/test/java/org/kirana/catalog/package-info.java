/** The catalogue, with a real broker and a real database where it matters. */
@NullMarked
package org.kirana.catalog;

import org.jspecify.annotations.NullMarked;
