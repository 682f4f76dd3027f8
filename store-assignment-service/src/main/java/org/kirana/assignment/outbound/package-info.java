/** What the service announces, and the words it uses. */
@NullMarked
package org.kirana.assignment.outbound;

import org.jspecify.annotations.NullMarked;
