package org.kirana.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.kirana.simulator.SimulatorConfiguration;
import org.kirana.simulator.Wamid;

/** Fetches a message's file as Meta does before it sends the message. */
@ApplicationScoped
public class FetchAttachment {

  private final SimulatorConfiguration.Document limits;
  private final Documents documents;
  private final UploadedMedia uploaded;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  FetchAttachment(
      SimulatorConfiguration configuration, Documents documents, UploadedMedia uploaded) {
    this.limits = configuration.document();
    this.documents = documents;
    this.uploaded = uploaded;
  }

  /** Keeps the file under the message's wamid, or tells why it cannot. */
  Optional<Failure> of(Attachment attachment, Wamid wamid) throws InterruptedException {
    Optional<String> mediaId = attachment.mediaId();
    if (mediaId.isPresent()) {
      return upload(attachment.rule(), mediaId.get(), wamid);
    }
    try {
      return keep(attachment.rule(), get(attachment.link().orElseThrow()), wamid);
    } catch (IOException e) {
      return failure("the link did not answer");
    }
  }

  private Optional<Failure> upload(MediaRule rule, String mediaId, Wamid wamid) {
    Optional<Documents.File> file = uploaded.find(mediaId).map(UploadedMedia.Upload::file);
    if (file.isEmpty()) {
      return failure("the media was deleted");
    }
    if (!rule.allows(file.get().type())) {
      return failure("the media's type is not one of this kind's: " + file.get().type());
    }
    documents.keep(wamid, file.get());
    return Optional.empty();
  }

  private HttpResponse<InputStream> get(URI link) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(link)
            .timeout(limits.deadline())
            .header("User-Agent", "facebookexternalua")
            .GET()
            .build();
    return http.send(request, BodyHandlers.ofInputStream());
  }

  private Optional<Failure> keep(MediaRule rule, HttpResponse<InputStream> response, Wamid wamid)
      throws IOException {
    try (InputStream body = response.body()) {
      if (response.statusCode() != 200) {
        return failure("the link answered with status " + response.statusCode());
      }
      String type = response.headers().firstValue("Content-Type").orElse("none");
      if (!rule.allows(type)) {
        return failure("the link's type is not one of this kind's: " + type);
      }
      int most = Math.min(limits.maxBytes(), rule.mostBytes());
      byte[] bytes = body.readNBytes(most + 1);
      if (bytes.length == 0 || bytes.length > most) {
        return failure("the file is empty or too large");
      }
      documents.keep(wamid, new Documents.File(bytes, type));
      return Optional.empty();
    }
  }

  private static Optional<Failure> failure(String why) {
    return Optional.of(Failure.mediaUpload("Downloading media from weblink failed: " + why + "."));
  }
}
