package org.kirana.invoice;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who may open a bill. */
@ConfigMapping(prefix = "kirana.documents")
public interface DocumentsConfig {

  /** The secret that the gateway signs links with. Without it no bill can be opened. */
  Optional<String> linkKey();
}
