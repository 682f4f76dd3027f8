/** A broker and a database on this machine, for tests and for {@code ./kirana up}. */
@NullMarked
package org.kirana.local.infrastructure;

import org.jspecify.annotations.NullMarked;
