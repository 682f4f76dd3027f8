@NullMarked
package org.kirana.catalog.store;

import org.jspecify.annotations.NullMarked;
