package org.kirana.messaging.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.kirana.messaging.SendingSettings;
import org.kirana.messaging.WhatsAppSettings;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.FailureReason;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.Uploaded;

/** Gives WhatsApp files that messages of one line may carry. */
@ApplicationScoped
public class GraphUploads {

  private final WhatsAppSettings whatsApp;
  private final AccessToken token;
  private final ObjectMapper json;
  private final Duration within;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();

  GraphUploads(
      WhatsAppSettings whatsApp, SendingSettings sending, AccessToken token, ObjectMapper json) {
    this.whatsApp = whatsApp;
    this.token = token;
    this.json = json;
    this.within = sending.lease().minus(sending.answerWithin());
  }

  /** Never inside a transaction. A file that is given twice is there twice, which does no harm. */
  public Uploaded upload(Line line, Path file, String mimeType) throws InterruptedException {
    try {
      String boundary = "kirana-" + UUID.randomUUID();
      HttpRequest request =
          HttpRequest.newBuilder(address(line))
              .header("Authorization", "Bearer " + token.now())
              .header("Content-Type", "multipart/form-data; boundary=" + boundary)
              .timeout(within)
              .POST(form(boundary, file, mimeType))
              .build();
      return read(http.send(request, BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      return new Uploaded.Refused(Failure.of(FailureReason.TRANSIENT));
    }
  }

  private Uploaded read(HttpResponse<byte[]> response) throws IOException {
    JsonNode body = json.readTree(response.body());
    String id = body.path("id").asText("");
    if (response.statusCode() == 200 && !id.isBlank()) {
      return new Uploaded.As(id);
    }
    JsonNode code = body.path("error").path("code");
    return new Uploaded.Refused(
        Failure.ofAnswer(response.statusCode(), code.canConvertToInt() ? code.asInt() : null));
  }

  private static BodyPublisher form(String boundary, Path file, String mimeType)
      throws IOException {
    return BodyPublishers.concat(
        BodyPublishers.ofString(
            field(boundary, "messaging_product", "whatsapp")
                + field(boundary, "type", mimeType)
                + head(boundary, "file\"; filename=\"file", "Content-Type: " + mimeType + "\r\n"),
            UTF_8),
        BodyPublishers.ofFile(file),
        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n", UTF_8));
  }

  private static String field(String boundary, String name, String value) {
    return head(boundary, name, "") + value + "\r\n";
  }

  private static String head(String boundary, String name, String more) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n%s\r\n"
        .formatted(boundary, name, more);
  }

  private URI address(Line line) {
    return URI.create(
        "%s/%s/%s/media"
            .formatted(
                whatsApp.baseUrl().replaceFirst("/+$", ""),
                whatsApp.graphVersion(),
                whatsApp.phoneNumberId(line)));
  }

  @PreDestroy
  void close() {
    http.shutdownNow();
  }
}
