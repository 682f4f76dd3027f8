package org.kirana.simulator.graph;

import java.net.URI;
import java.util.Optional;

/** Where a document lies and how it is called in the chat. */
record DocumentLink(URI link, String filename) {

  static DocumentLink read(Fields document) {
    String link = document.text("link", 2048);
    return new DocumentLink(
        httpAddress(link)
            .orElseThrow(() -> GraphError.invalidValue("document.link", "must be a valid URL")),
        document.optionalText("filename", 240).orElse("Untitled"));
  }

  private static Optional<URI> httpAddress(String link) {
    try {
      URI address = URI.create(link);
      boolean http = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      return http && address.getHost() != null ? Optional.of(address) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
