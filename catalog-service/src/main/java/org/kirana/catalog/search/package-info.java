/** Finds products by what people type, in three languages, two scripts and any spelling. */
@NullMarked
package org.kirana.catalog.search;

import org.jspecify.annotations.NullMarked;
