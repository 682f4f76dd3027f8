package org.kirana.messaging.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.kirana.messaging.domain.Fetched;
import org.kirana.messaging.domain.MediaRule;
import org.kirana.messaging.persistence.ClaimedMedia;

/**
 * What WhatsApp says of a file before it is fetched. The webhook's word on type and hash goes
 * before that of Graph API, because the webhook was signed.
 */
record MediaAnnounced(URI url, String mimeType, String sha256, long bytes) {

  private static final int BUFFER = 64 * 1024;

  static MediaAnnounced of(JsonNode answer, ClaimedMedia claimed) {
    String type = claimed.mimeType();
    String hash = claimed.sha256();
    return new MediaAnnounced(
        address(answer.path("url").asText("")),
        type != null ? type : answer.path("mime_type").asText(""),
        hash != null ? hash : answer.path("sha256").asText(""),
        answer.path("file_size").asLong());
  }

  private static URI address(String url) {
    try {
      return URI.create(url);
    } catch (IllegalArgumentException e) {
      return URI.create("");
    }
  }

  /** Why it is not even fetched. */
  Optional<String> refusal() {
    Optional<Long> most = MediaRule.mostBytes(mimeType);
    if (most.isEmpty()) {
      return Optional.of("type");
    }
    return bytes > most.get() ? Optional.of("size") : Optional.empty();
  }

  /** Writes the file, unless it grows too large or is another one than was announced. */
  Fetched write(InputStream body, Path into) throws IOException {
    Path file = Files.createTempFile(Files.createDirectories(into), "media", ".part");
    Fetched fetched = new Fetched.Later("interrupted");
    try {
      fetched = written(body, file);
    } finally {
      if (!(fetched instanceof Fetched.Whole)) {
        Files.delete(file);
      }
    }
    return fetched;
  }

  private Fetched written(InputStream body, Path file) throws IOException {
    MessageDigest digest = newDigest();
    if (!copied(body, file, digest, MediaRule.mostBytes(mimeType).orElse(0L))) {
      return new Fetched.Refused("size");
    }
    return isAnnounced(digest.digest()) ? new Fetched.Whole(file) : new Fetched.Refused("sha256");
  }

  private static boolean copied(InputStream body, Path file, MessageDigest digest, long most)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      long written = 0;
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        written += read;
        if (written > most) {
          return false;
        }
        digest.update(buffer, 0, read);
        out.write(buffer, 0, read);
      }
      return true;
    }
  }

  /** WhatsApp writes hashes in base64 in one place and in hex in another. */
  private boolean isAnnounced(byte[] hash) {
    return sha256.equals(Base64.getEncoder().encodeToString(hash))
        || sha256.equalsIgnoreCase(HexFormat.of().formatHex(hash));
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
