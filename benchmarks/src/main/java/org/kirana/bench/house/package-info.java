/** The house under test, and what is done to it. */
@NullMarked
package org.kirana.bench.house;

import org.jspecify.annotations.NullMarked;
