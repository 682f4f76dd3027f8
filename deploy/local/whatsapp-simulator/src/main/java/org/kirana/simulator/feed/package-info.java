/** The events of the business, for a person who watches them beside the phones. */
@NullMarked
package org.kirana.simulator.feed;

import org.jspecify.annotations.NullMarked;
