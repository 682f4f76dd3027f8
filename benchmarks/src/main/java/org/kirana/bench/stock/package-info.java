/** What a house remembers before a run: orders of the past, more stores. */
@NullMarked
package org.kirana.bench.stock;

import org.jspecify.annotations.NullMarked;
