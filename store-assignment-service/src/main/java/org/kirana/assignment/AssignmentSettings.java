package org.kirana.assignment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long things may take. */
@ConfigMapping(prefix = "kirana.assignment")
public interface AssignmentSettings {

  /** An order whose partner says nothing counts as handed over after this. */
  @WithDefault("45M")
  Duration handOverAfter();

  /** A partner who could not be told of an order by then is not told any more. */
  @WithDefault("2H")
  Duration newOrderUsefulFor();
}
