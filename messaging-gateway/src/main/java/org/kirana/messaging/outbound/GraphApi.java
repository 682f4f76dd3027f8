package org.kirana.messaging.outbound;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
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

  private final Map<Line, URI> addresses = new EnumMap<>(Line.class);
  private final AccessToken accessToken;
  private final Duration answerWithin;
  private final ObjectMapper json;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT_WITHIN)
          .build();

  GraphApi(
      WhatsAppSettings settings,
      AccessToken accessToken,
      SendingSettings sending,
      ObjectMapper json) {
    for (Line line : Line.values()) {
      addresses.put(line, address(settings, line));
    }
    this.accessToken = accessToken;
    this.answerWithin = sending.answerWithin();
    this.json = json;
  }

  /** Asks WhatsApp to send; never inside a transaction. */
  public SendResult send(Line line, ObjectNode message) throws InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        http.sendAsync(request(line, message), BodyHandlers.ofByteArray());
    try {
      return result(message, answer.get(answerWithin.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException e) {
      return neverLeft(e.getCause())
          ? new SendResult.Refused(Failure.of(FailureReason.TRANSIENT))
          : new SendResult.Unsure();
    } catch (TimeoutException e) {
      answer.cancel(true);
      return new SendResult.Unsure();
    }
  }

  private static boolean neverLeft(@Nullable Throwable trouble) {
    return trouble instanceof HttpConnectTimeoutException
        || trouble instanceof ConnectException
        || trouble instanceof SSLHandshakeException;
  }

  private HttpRequest request(Line line, ObjectNode message) {
    return HttpRequest.newBuilder(Objects.requireNonNull(addresses.get(line)))
        .header("Authorization", "Bearer " + accessToken.now())
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofByteArray(bytes(message)))
        .build();
  }

  private byte[] bytes(ObjectNode message) {
    try {
      return json.writeValueAsBytes(message);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can be written", e);
    }
  }

  private static URI address(WhatsAppSettings settings, Line line) {
    return URI.create(
        "%s/%s/%s/messages"
            .formatted(
                settings.baseUrl().replaceFirst("/+$", ""),
                settings.graphVersion(),
                settings.phoneNumberId(line)));
  }

  private SendResult result(ObjectNode message, HttpResponse<byte[]> response) {
    JsonNode body = tree(response.body());
    return message.has("status")
        ? GraphAnswer.ofReceipt(response.statusCode(), body, message.path("message_id").asText())
        : GraphAnswer.read(response.statusCode(), body);
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
