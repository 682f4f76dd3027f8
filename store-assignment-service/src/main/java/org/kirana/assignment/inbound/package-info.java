/** What the service hears: events, taps and the store admin's requests. */
@NullMarked
package org.kirana.assignment.inbound;

import org.jspecify.annotations.NullMarked;
