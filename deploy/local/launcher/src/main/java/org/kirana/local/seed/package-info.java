/** Invented data for a fresh machine: nobody and nothing in it exists. */
@NullMarked
package org.kirana.local.seed;

import org.jspecify.annotations.NullMarked;
