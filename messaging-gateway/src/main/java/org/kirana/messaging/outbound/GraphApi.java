package org.kirana.messaging.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import javax.net.ssl.SSLHandshakeException;
import org.kirana.messaging.SendingSettings;
import org.kirana.messaging.WhatsAppSettings;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.FailureReason;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.SendResult;

/** WhatsApp's own HTTP API. Its answer means "accepted", not "delivered". */
@ApplicationScoped
public class GraphApi {

  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(3);

  private final WhatsAppSettings settings;
  private final Duration answerWithin;
  private final ObjectMapper json;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT_WITHIN)
          .build();

  GraphApi(WhatsAppSettings settings, SendingSettings sending, ObjectMapper json) {
    this.settings = settings;
    this.answerWithin = sending.answerWithin();
    this.json = json;
  }

  /** Asks WhatsApp to send; never inside a transaction. */
  public SendResult send(Line line, ObjectNode message) {
    try {
      return result(http.send(request(line, message), BodyHandlers.ofByteArray()));
    } catch (HttpConnectTimeoutException | ConnectException | SSLHandshakeException e) {
      return new SendResult.Refused(Failure.of(FailureReason.TRANSIENT));
    } catch (IOException e) {
      return new SendResult.Unsure();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new SendResult.Unsure();
    }
  }

  private HttpRequest request(Line line, ObjectNode message) throws IOException {
    URI address =
        URI.create(
            "%s/%s/%s/messages"
                .formatted(
                    settings.baseUrl().replaceFirst("/+$", ""),
                    settings.graphVersion(),
                    settings.phoneNumberId(line)));
    return HttpRequest.newBuilder(address)
        .timeout(answerWithin)
        .header("Authorization", "Bearer " + settings.accessToken())
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(message)))
        .build();
  }

  private SendResult result(HttpResponse<byte[]> response) {
    return GraphAnswer.read(response.statusCode(), tree(response.body()));
  }

  private JsonNode tree(byte[] body) {
    try {
      return json.readTree(body);
    } catch (IOException e) {
      return json.missingNode();
    }
  }

  @PreDestroy
  void close() {
    http.shutdownNow();
  }
}
