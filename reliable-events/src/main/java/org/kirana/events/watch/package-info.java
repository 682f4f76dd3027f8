/** What operators see: health, metrics, alarms. */
@NullMarked
package org.kirana.events.watch;

import org.jspecify.annotations.NullMarked;
