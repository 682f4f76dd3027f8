package org.kirana.local.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Asks and tells services over HTTP, in JSON. */
public final class Http {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private Http() {}

  static boolean answersWell(URI uri) {
    try {
      HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(2)).build();
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  public static JsonNode get(URI uri) {
    return parse(ok(HttpRequest.newBuilder(uri)));
  }

  public static byte[] bytes(URI uri) {
    return ok(HttpRequest.newBuilder(uri));
  }

  static JsonNode post(URI uri, Object body) {
    return parse(ok(posting(uri, body)));
  }

  /** As an administrator. */
  static JsonNode post(URI uri, Object body, String adminKey) {
    return parse(ok(posting(uri, body).header("Authorization", "Bearer " + adminKey)));
  }

  /** JSON that is written already, with headers of one's own. */
  public static void post(URI uri, byte[] body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    ok(request);
  }

  private static HttpRequest.Builder posting(URI uri, Object body) {
    try {
      return HttpRequest.newBuilder(uri)
          .header("Content-Type", "application/json")
          .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] ok(HttpRequest.Builder request) {
    HttpRequest asked = request.timeout(Duration.ofSeconds(60)).build();
    try {
      HttpResponse<byte[]> answer = CLIENT.send(asked, BodyHandlers.ofByteArray());
      if (answer.statusCode() >= 300) {
        throw new Refused(
            asked.uri(), answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(asked.uri() + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while asking " + asked.uri(), e);
    }
  }

  private static JsonNode parse(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A service said no. */
  static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(URI uri, int status, String problem) {
      super(uri + " answered " + status + ": " + problem);
    }
  }
}
