/** The fault menu: what goes wrong on a bad day, by count or by seeded chance. */
@NullMarked
package org.kirana.simulator.fault;

import org.jspecify.annotations.NullMarked;
