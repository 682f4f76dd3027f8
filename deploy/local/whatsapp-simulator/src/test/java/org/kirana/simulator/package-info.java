/** The simulator against a fake gateway. */
@NullMarked
package org.kirana.simulator;

import org.jspecify.annotations.NullMarked;
