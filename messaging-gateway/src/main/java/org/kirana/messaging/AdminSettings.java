package org.kirana.messaging;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who may administer us; without a key nobody may. */
@ConfigMapping(prefix = "kirana.admin")
public interface AdminSettings {

  Optional<String> key();
}
