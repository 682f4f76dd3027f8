/** The loop that hears: claim, poll, one transaction, send; and what happens when that fails. */
@NullMarked
package org.kirana.events.loop;

import org.jspecify.annotations.NullMarked;
