package org.kirana.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.kirana.simulator.SimulatorConfiguration;
import org.kirana.simulator.Wamid;

/** Fetches a document's link as Meta does before it sends the message. */
@ApplicationScoped
public class FetchDocument {

  private final SimulatorConfiguration.Document limits;
  private final Documents documents;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  FetchDocument(SimulatorConfiguration configuration, Documents documents) {
    this.limits = configuration.document();
    this.documents = documents;
  }

  /** Keeps the document under the message's wamid, or tells why it cannot. */
  Optional<Failure> of(DocumentLink document, Wamid wamid) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(document.link())
            .timeout(limits.deadline())
            .header("User-Agent", "facebookexternalua")
            .GET()
            .build();
    try {
      return keep(http.send(request, BodyHandlers.ofInputStream()), wamid);
    } catch (IOException e) {
      return failure("the link did not answer");
    }
  }

  private Optional<Failure> keep(HttpResponse<InputStream> response, Wamid wamid)
      throws IOException {
    try (InputStream body = response.body()) {
      if (response.statusCode() != 200) {
        return failure("the link answered with status " + response.statusCode());
      }
      String type = response.headers().firstValue("Content-Type").orElse("none");
      if (!type.toLowerCase(Locale.ROOT).startsWith("application/pdf")) {
        return failure("the link's type is not application/pdf but " + type);
      }
      byte[] bytes = body.readNBytes(limits.maxBytes() + 1);
      if (bytes.length == 0 || bytes.length > limits.maxBytes()) {
        return failure("the document is empty or too large");
      }
      documents.keep(wamid, bytes);
      return Optional.empty();
    }
  }

  private static Optional<Failure> failure(String why) {
    return Optional.of(Failure.mediaUpload("Downloading media from weblink failed: " + why + "."));
  }
}
