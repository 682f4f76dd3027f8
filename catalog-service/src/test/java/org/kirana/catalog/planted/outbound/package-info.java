/** Planted faults, for the rules to see. */
@NullMarked
package org.kirana.catalog.planted.outbound;

import org.jspecify.annotations.NullMarked;
