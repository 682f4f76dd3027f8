/** A real browser for the tests of pages. */
@NullMarked
package org.kirana.local.browser;

import org.jspecify.annotations.NullMarked;
