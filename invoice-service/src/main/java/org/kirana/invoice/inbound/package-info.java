/** What we hear, with only the fields we use, and who asks us over HTTP. */
@NullMarked
package org.kirana.invoice.inbound;

import org.jspecify.annotations.NullMarked;
