package org.kirana.messaging.outbound;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.WhatsAppSettings;

/**
 * The bearer token of Graph API: fixed, or from a file that may change while we run, so that a
 * token is rotated without a restart.
 */
@ApplicationScoped
public class AccessToken {

  private static final Logger LOG = Logger.getLogger(AccessToken.class);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  private final Optional<String> fixed;
  private final Optional<Path> file;
  private @Nullable String lastRead;
  private long nextLook = System.nanoTime();

  AccessToken(WhatsAppSettings settings) {
    this.fixed = settings.accessToken().filter(token -> !token.isBlank());
    this.file = settings.accessTokenFile();
  }

  /** Without a token nothing could be said, so better nothing begins. */
  void start(@Observes StartupEvent event) {
    now();
  }

  /** The token of this moment; the file is looked at once a second at most. */
  public synchronized String now() {
    if (file.isPresent() && System.nanoTime() - nextLook >= 0) {
      nextLook = System.nanoTime() + LOOK_EVERY.toNanos();
      look(file.get());
    }
    String token = lastRead != null ? lastRead : fixed.orElse(null);
    if (token == null) {
      throw new IllegalStateException(
          "kirana.whatsapp.access-token or a readable kirana.whatsapp.access-token-file is needed");
    }
    return token;
  }

  /** A file that is being replaced may be away or empty for a moment: the old token goes on. */
  private void look(Path path) {
    try {
      String read = Files.readString(path).strip();
      if (read.isEmpty()) {
        return;
      }
      if (lastRead != null && !read.equals(lastRead)) {
        LOG.info("WhatsApp's access token was changed");
      }
      lastRead = read;
    } catch (IOException e) {
      LOG.warnf("the file of WhatsApp's access token cannot be read: %s", e.getClass().getName());
    }
  }
}
