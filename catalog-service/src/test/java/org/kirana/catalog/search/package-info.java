@NullMarked
package org.kirana.catalog.search;

import org.jspecify.annotations.NullMarked;
