/** Shows a run: as text, as JSON, as a page with plots. */
@NullMarked
package org.kirana.bench.report;

import org.jspecify.annotations.NullMarked;
