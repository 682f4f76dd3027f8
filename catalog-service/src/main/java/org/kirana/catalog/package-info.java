/** What there is to buy, what it costs, and everybody who needs to know of a change. */
@NullMarked
package org.kirana.catalog;

import org.jspecify.annotations.NullMarked;
