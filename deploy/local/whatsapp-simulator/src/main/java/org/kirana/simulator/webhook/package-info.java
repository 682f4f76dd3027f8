/** What a business hears: signed webhooks, repeated until they are taken. */
@NullMarked
package org.kirana.simulator.webhook;

import org.jspecify.annotations.NullMarked;
