/** The house as an orchestrator runs it: several instances of each service, which come and go. */
@NullMarked
package org.kirana.pipeline.pods;

import org.jspecify.annotations.NullMarked;
