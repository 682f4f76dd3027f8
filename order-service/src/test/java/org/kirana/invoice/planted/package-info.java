@NullMarked
package org.kirana.invoice.planted;

import org.jspecify.annotations.NullMarked;
