/** What goes out: the events that we announce, and messages to WhatsApp's Graph API. */
@NullMarked
package org.kirana.messaging.outbound;

import org.jspecify.annotations.NullMarked;
