/** What a bill says and how tax is counted. Plain Java. */
@NullMarked
package org.kirana.invoice.domain;

import org.jspecify.annotations.NullMarked;
