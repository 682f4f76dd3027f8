/** What we hear: WhatsApp's webhooks, the house's events, partner registration. */
@NullMarked
package org.kirana.messaging.inbound;

import org.jspecify.annotations.NullMarked;
