/** What messaging-gateway does: hears WhatsApp, tells the house, and says what the house words. */
@NullMarked
package org.kirana.messaging;

import org.jspecify.annotations.NullMarked;
