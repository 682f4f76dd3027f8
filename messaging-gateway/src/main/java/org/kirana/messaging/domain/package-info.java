/** Who talks to us, what they say and what becomes of our answers, in plain Java. */
@NullMarked
package org.kirana.messaging.domain;

import org.jspecify.annotations.NullMarked;
