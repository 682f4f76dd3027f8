package org.kirana.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kirana.messaging.domain.Line;

/** Our account at WhatsApp; the secrets come from the environment. */
@ConfigMapping(prefix = "kirana.whatsapp")
public interface WhatsAppSettings {

  @WithDefault("https://graph.facebook.com")
  String baseUrl();

  @WithDefault("v26.0")
  String graphVersion();

  /** The bearer token itself, if it is not in a file. */
  Optional<String> accessToken();

  /** A file with the bearer token, looked at again while we run; it goes before the fixed one. */
  Optional<Path> accessTokenFile();

  /** One secret, or two while it is rotated. Without one, webhooks are refused. */
  Optional<List<String>> appSecrets();

  /** Without one, nobody can subscribe us. */
  Optional<String> verifyToken();

  LineSettings shopperLine();

  LineSettings partnerLine();

  /** One of our two numbers. */
  interface LineSettings {

    /** WhatsApp's id of the number, not the number itself. */
    String phoneNumberId();
  }

  default String phoneNumberId(Line line) {
    return switch (line) {
      case SHOPPER -> shopperLine().phoneNumberId();
      case PARTNER -> partnerLine().phoneNumberId();
    };
  }

  default Map<String, Line> lines() {
    return Map.of(
        shopperLine().phoneNumberId(), Line.SHOPPER, partnerLine().phoneNumberId(), Line.PARTNER);
  }
}
