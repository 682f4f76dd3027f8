/** What a business calls: the Graph API, its checks and its errors. */
@NullMarked
package org.kirana.simulator.graph;

import org.jspecify.annotations.NullMarked;
