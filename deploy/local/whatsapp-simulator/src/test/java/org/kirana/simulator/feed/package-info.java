@NullMarked
package org.kirana.simulator.feed;

import org.jspecify.annotations.NullMarked;
