/** What we remember: contacts, customer service windows, outgoing messages. */
@NullMarked
package org.kirana.messaging.persistence;

import org.jspecify.annotations.NullMarked;
