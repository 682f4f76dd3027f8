/**
 * What the protocol keeps in the service's database: positions, parked events, timers, the outbox.
 */
@NullMarked
package org.kirana.events.memory;

import org.jspecify.annotations.NullMarked;
