package org.kirana.events.operator;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Knows an operator by the bearer token; while none is set, nobody is one. */
@ApplicationScoped
class OperatorToken {

  private static final Logger LOG = Logger.getLogger(OperatorToken.class);

  private final ManagementConfig config;

  OperatorToken(ManagementConfig config) {
    this.config = config;
  }

  boolean isSet() {
    return token().isPresent();
  }

  /**
   * @param authorization the request's header
   */
  boolean isShownBy(@Nullable String authorization) {
    return authorization != null
        && token().map(token -> same("Bearer " + token, authorization)).orElse(false);
  }

  private static boolean same(String ours, String theirs) {
    return MessageDigest.isEqual(ours.getBytes(UTF_8), theirs.getBytes(UTF_8));
  }

  private Optional<String> token() {
    return config
        .tokenFile()
        .flatMap(OperatorToken::read)
        .or(config::token)
        .map(String::strip)
        .filter(token -> !token.isEmpty());
  }

  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      LOG.errorf("the operators' token cannot be read: %s", e.getClass().getSimpleName());
      return Optional.of("");
    }
  }
}
