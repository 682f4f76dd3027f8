package org.kirana.messaging.outbound;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.kirana.messaging.MediaSettings;
import org.kirana.messaging.WhatsAppSettings;
import org.kirana.messaging.domain.Fetched;
import org.kirana.messaging.persistence.ClaimedMedia;

/**
 * Fetches files that people sent: asks Graph API for an address, which is good for five minutes,
 * and reads from it while the address is fresh. Our token is shown to WhatsApp's hosts only.
 */
@ApplicationScoped
public class GraphMedia {

  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
  private static final int NOT_FOUND = 404;

  private final WhatsAppSettings whatsApp;
  private final MediaSettings media;
  private final AccessToken token;
  private final ObjectMapper json;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(3))
          .build();

  GraphMedia(WhatsAppSettings whatsApp, MediaSettings media, AccessToken token, ObjectMapper json) {
    this.whatsApp = whatsApp;
    this.media = media;
    this.token = token;
    this.json = json;
  }

  /** Never inside a transaction. The file is written into a folder of its own making. */
  public Fetched fetch(ClaimedMedia claimed, Path into) throws InterruptedException {
    try {
      HttpResponse<byte[]> answer =
          http.send(request(address(claimed)), BodyHandlers.ofByteArray());
      if (answer.statusCode() == NOT_FOUND) {
        return new Fetched.Gone();
      }
      if (answer.statusCode() != 200) {
        return new Fetched.Later("status-" + answer.statusCode());
      }
      return fetch(MediaAnnounced.of(json.readTree(answer.body()), claimed), into);
    } catch (IOException e) {
      return new Fetched.Later("unreachable");
    }
  }

  private Fetched fetch(MediaAnnounced announced, Path into)
      throws IOException, InterruptedException {
    if (announced.refusal().isPresent()) {
      return new Fetched.Refused(announced.refusal().get());
    }
    if (!isWhatsApps(announced.url())) {
      return new Fetched.Refused("strange-host");
    }
    HttpResponse<InputStream> file =
        http.send(request(announced.url()), BodyHandlers.ofInputStream());
    try (var body = file.body()) {
      return switch (file.statusCode()) {
        case 200 -> write(announced, body, into);
        case NOT_FOUND -> new Fetched.Later("address-expired");
        default -> new Fetched.Later("status-" + file.statusCode());
      };
    }
  }

  /** A body that stops coming would hold us for ever, so it is given up when the lease ends. */
  private Fetched write(MediaAnnounced announced, InputStream body, Path into) throws IOException {
    var tooLong = new CompletableFuture<Boolean>();
    tooLong.completeOnTimeout(true, media.lease().toMillis(), TimeUnit.MILLISECONDS);
    tooLong.thenRun(() -> close(body));
    try {
      return announced.write(body, into);
    } finally {
      tooLong.cancel(false);
    }
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isWhatsApps(URI url) {
    String host = url.getHost();
    if (host == null) {
      return false;
    }
    URI graph = URI.create(whatsApp.baseUrl());
    boolean graphItself =
        host.equals(graph.getHost())
            && url.getPort() == graph.getPort()
            && graph.getScheme().equals(url.getScheme());
    return graphItself
        || "https".equals(url.getScheme())
            && media.hosts().stream()
                .anyMatch(known -> host.equals(known) || host.endsWith("." + known));
  }

  private URI address(ClaimedMedia claimed) {
    return URI.create(
        "%s/%s/%s?phone_number_id=%s"
            .formatted(
                whatsApp.baseUrl().replaceFirst("/+$", ""),
                whatsApp.graphVersion(),
                URLEncoder.encode(claimed.mediaId(), StandardCharsets.UTF_8),
                whatsApp.phoneNumberId(claimed.line())));
  }

  private HttpRequest request(URI address) {
    return HttpRequest.newBuilder(address)
        .header("Authorization", "Bearer " + token.now())
        .timeout(ANSWER_WITHIN)
        .GET()
        .build();
  }

  @PreDestroy
  void close() {
    http.shutdownNow();
  }
}
