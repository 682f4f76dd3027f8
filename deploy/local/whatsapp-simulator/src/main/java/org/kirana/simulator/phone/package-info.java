/** The phones of shoppers and partners: what they show and what their owners do. */
@NullMarked
package org.kirana.simulator.phone;

import org.jspecify.annotations.NullMarked;
