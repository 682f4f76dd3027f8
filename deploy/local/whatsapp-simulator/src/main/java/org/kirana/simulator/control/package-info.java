/** What tests, demos and people use to play the phones and the bad days. */
@NullMarked
package org.kirana.simulator.control;

import org.jspecify.annotations.NullMarked;
