package org.kirana.simulator.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.kirana.simulator.SimulatorConfiguration;
import org.kirana.simulator.webhook.Signature;

/** Addresses of files: each is good for five minutes, and only together with the token. */
@ApplicationScoped
class MediaUrls {

  private static final Duration GOOD_FOR = Duration.ofMinutes(5);
  static final String PATH = "/whatsapp_business/attachments/";

  private final String secret;
  private final Clock clock;

  MediaUrls(SimulatorConfiguration configuration, Clock clock) {
    this.secret = configuration.appSecret();
    this.clock = clock;
  }

  URI of(String mediaId, URI here) {
    long until = clock.instant().plus(GOOD_FOR).getEpochSecond();
    return here.resolve(
        "%s?mid=%s&ext=%d&hash=%s".formatted(PATH, mediaId, until, hash(mediaId, until)));
  }

  boolean isGood(String mediaId, long until, String hash) {
    return hash.equals(hash(mediaId, until))
        && clock.instant().isBefore(Instant.ofEpochSecond(until));
  }

  private String hash(String mediaId, long until) {
    return Signature.of((mediaId + "/" + until).getBytes(UTF_8), secret).substring(7, 39);
  }
}
