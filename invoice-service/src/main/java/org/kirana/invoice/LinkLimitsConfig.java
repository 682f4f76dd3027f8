package org.kirana.invoice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often links may be tried, on each instance. */
@ConfigMapping(prefix = "kirana.documents.limits")
public interface LinkLimitsConfig {

  /** How often in a minute one link opens its document. */
  @WithDefault("30")
  int opensPerMinute();

  /** How many refused links one address may try in a minute. */
  @WithDefault("30")
  int refusalsPerMinute();
}
