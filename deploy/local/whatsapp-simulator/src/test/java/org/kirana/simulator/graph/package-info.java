/** Tests of the Graph API's rules by themselves. */
@NullMarked
package org.kirana.simulator.graph;

import org.jspecify.annotations.NullMarked;
