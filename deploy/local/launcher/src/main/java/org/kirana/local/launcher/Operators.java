package org.kirana.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Asks the services of a running house what only operators may ask. */
public record Operators(Addresses addresses, Secrets secrets) {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private static final ObjectMapper JSON = new ObjectMapper();

  /** An answer as it is; a refusal is a problem of RFC 9457. */
  public record Reply(int status, JsonNode body) {

    public boolean isGood() {
      return status < 300;
    }

    String problem() {
      return body.path("detail").asText(status + " without a word");
    }
  }

  /** Those of the house that runs from this folder. */
  static Operators in(Path directory) {
    RunningHouse house =
        RunningHouse.in(directory).orElseThrow(() -> new Impatient("Nothing runs."));
    return new Operators(house.addresses(), Secrets.in(directory));
  }

  static List<Service> services() {
    return Arrays.stream(Service.values()).filter(Service::hasDatabase).toList();
  }

  public Reply ask(Service service, String path) {
    return send(request(service, path).GET());
  }

  public Reply tell(Service service, String path) {
    return send(request(service, path).POST(HttpRequest.BodyPublishers.noBody()));
  }

  private HttpRequest.Builder request(Service service, String path) {
    URI uri = addresses.management(service).resolve(path);
    return HttpRequest.newBuilder(uri)
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + secrets.operatorsToken());
  }

  private static Reply send(HttpRequest.Builder asked) {
    HttpRequest request = asked.build();
    try {
      HttpResponse<byte[]> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
      return new Reply(answer.statusCode(), JSON.readTree(answer.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(request.uri() + " does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while asking " + request.uri(), e);
    }
  }
}
