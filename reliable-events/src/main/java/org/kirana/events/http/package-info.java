/** What callers over HTTP are told when the events' database or broker is away. */
@NullMarked
package org.kirana.events.http;

import org.jspecify.annotations.NullMarked;
