/**
 * Compares what was ordered with what topics, databases and WhatsApp have: nothing lost, nothing
 * twice.
 */
@NullMarked
package org.kirana.bench.audit;

import org.jspecify.annotations.NullMarked;
