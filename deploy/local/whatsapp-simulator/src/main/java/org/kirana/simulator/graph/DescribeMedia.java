package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.kirana.simulator.fault.Chances;
import org.kirana.simulator.fault.Fault;

/** Tells where a file is, for the next five minutes, and what it should be. */
@ApplicationScoped
class DescribeMedia {

  private final UploadedMedia uploaded;
  private final MediaUrls urls;
  private final Chances chances;

  DescribeMedia(UploadedMedia uploaded, MediaUrls urls, Chances chances) {
    this.uploaded = uploaded;
    this.urls = urls;
    this.chances = chances;
  }

  Optional<ObjectNode> withId(String id, URI here) {
    if (chances.happens(Fault.MEDIA_NOT_FOUND)) {
      return Optional.empty();
    }
    return uploaded.find(id).map(upload -> json(upload, here));
  }

  private ObjectNode json(UploadedMedia.Upload upload, URI here) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("messaging_product", "whatsapp")
        .put("url", urls.of(upload.id(), here).toString())
        .put("mime_type", upload.file().type())
        .put("sha256", sha256(upload.file().bytes()))
        .put("file_size", upload.file().bytes().length)
        .put("id", upload.id());
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
