/** What we announce: these records are the contract. */
@NullMarked
package org.kirana.invoice.outbound;

import org.jspecify.annotations.NullMarked;
