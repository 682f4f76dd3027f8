/** What the service remembers: stores with their taken slots, and each order's match. */
@NullMarked
package org.kirana.assignment.persistence;

import org.jspecify.annotations.NullMarked;
