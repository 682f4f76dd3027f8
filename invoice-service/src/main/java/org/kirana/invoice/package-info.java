/** The store's bill: issued when a store has accepted, sent as one WhatsApp document. */
@NullMarked
package org.kirana.invoice;

import org.jspecify.annotations.NullMarked;
