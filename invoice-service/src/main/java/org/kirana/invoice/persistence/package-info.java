/** Invoices and the series that their numbers come from. */
@NullMarked
package org.kirana.invoice.persistence;

import org.jspecify.annotations.NullMarked;
