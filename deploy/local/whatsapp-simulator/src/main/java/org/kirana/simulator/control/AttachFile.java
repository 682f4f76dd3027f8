package org.kirana.simulator.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.kirana.simulator.graph.Documents;
import org.kirana.simulator.graph.UploadedMedia;

/** Somebody sends a file: it can be read under its media id, as the webhook announces it. */
@ApplicationScoped
class AttachFile {

  private static final Map<String, String> USUAL_TYPES =
      Map.of(
          "image", "image/jpeg",
          "video", "video/mp4",
          "audio", "audio/ogg; codecs=opus",
          "document", "application/pdf",
          "sticker", "image/webp");

  private final UploadedMedia uploaded;

  AttachFile(UploadedMedia uploaded) {
    this.uploaded = uploaded;
  }

  /** The same wish with the message as the Cloud API words it; without bytes, some are made up. */
  ObjectNode worded(ObjectNode wish) {
    String kind = wish.path("kind").asText();
    String usualType = USUAL_TYPES.get(kind);
    if (usualType == null) {
      throw new IllegalArgumentException("kind is one of " + USUAL_TYPES.keySet());
    }
    String type = wish.path("mimeType").asText(usualType);
    byte[] bytes =
        wish.hasNonNull("base64")
            ? Base64.getDecoder().decode(wish.get("base64").asText())
            : ("a file of the kind " + kind).getBytes(UTF_8);
    ObjectNode worded = wish.deepCopy().put("type", "raw");
    ObjectNode file = worded.putObject("message").put("type", kind).putObject(kind);
    file.put("id", uploaded.keep(new Documents.File(bytes, type)))
        .put("mime_type", type)
        .put("sha256", Base64.getEncoder().encodeToString(sha256(bytes)));
    for (String optional : new String[] {"caption", "filename"}) {
      if (wish.hasNonNull(optional)) {
        file.put(optional, wish.get(optional).asText());
      }
    }
    return worded;
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
