/** What we announce: these records are the contract. */
@NullMarked
package org.kirana.catalog.outbound;

import org.jspecify.annotations.NullMarked;
