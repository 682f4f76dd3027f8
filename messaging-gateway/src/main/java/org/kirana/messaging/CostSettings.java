package org.kirana.messaging;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What messages cost us. */
@ConfigMapping(prefix = "kirana.costs")
public interface CostSettings {

  /** Our own rate card; without one, an example that nobody should believe. */
  Optional<Path> rateCard();
}
