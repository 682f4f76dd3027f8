/** Runs the whole house on one machine: {@code ./kirana up | demo | stop | status}. */
@NullMarked
package org.kirana.local.launcher;

import org.jspecify.annotations.NullMarked;
