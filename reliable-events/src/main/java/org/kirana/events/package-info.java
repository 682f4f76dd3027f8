/** How a service hears, remembers and announces without loss or double effect. */
@NullMarked
package org.kirana.events;

import org.jspecify.annotations.NullMarked;
