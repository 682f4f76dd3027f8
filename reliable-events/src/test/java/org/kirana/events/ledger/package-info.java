/** A ledger of payments, as small as a service can be, for the library's own tests. */
@NullMarked
package org.kirana.events.ledger;

import org.jspecify.annotations.NullMarked;
