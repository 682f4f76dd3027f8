/** One container image for each program of the house. */
@NullMarked
package org.kirana.images;

import org.jspecify.annotations.NullMarked;
