package org.kirana.events.operator;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Who may ask on the management port. Without a token nobody may. */
@ConfigMapping(prefix = "kirana.management")
public interface ManagementConfig {

  /** The bearer token of operators. */
  Optional<String> token();

  /** A file that holds the token and is read at each request, so that it rotates by itself. */
  Optional<Path> tokenFile();
}
