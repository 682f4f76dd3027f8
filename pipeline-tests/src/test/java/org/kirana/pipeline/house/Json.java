package org.kirana.pipeline.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** JSON over HTTP. */
final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Json() {}

  static JsonNode get(URI uri) {
    return tree(send(HttpRequest.newBuilder(uri)).body());
  }

  static JsonNode post(URI uri, Object body) {
    return tree(send(posting(uri, body)).body());
  }

  /** With a key or a token, which is not refused. */
  static JsonNode post(URI uri, Object body, String bearer) {
    HttpResponse<byte[]> answer =
        send(posting(uri, body).header("Authorization", "Bearer " + bearer));
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(uri + " answered " + answer.statusCode());
    }
    return tree(answer.body());
  }

  private static HttpRequest.Builder posting(URI uri, Object body) {
    return HttpRequest.newBuilder(uri)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes(body)));
  }

  static HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(
          request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static byte[] bytes(Object body) {
    try {
      return MAPPER.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode tree(byte[] body) {
    try {
      return MAPPER.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
