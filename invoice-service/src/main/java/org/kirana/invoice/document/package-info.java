/** The bill on paper: A5, in the store's name. */
@NullMarked
package org.kirana.invoice.document;

import org.jspecify.annotations.NullMarked;
