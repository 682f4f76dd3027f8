/** Planted faults, for the rules to see. */
@NullMarked
package org.kirana.catalog.planted.common;

import org.jspecify.annotations.NullMarked;
