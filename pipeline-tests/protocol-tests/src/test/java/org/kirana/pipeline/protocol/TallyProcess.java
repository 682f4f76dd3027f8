package org.kirana.pipeline.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.kirana.local.infrastructure.GuardedProcess;

/** One running instance of tally-service. */
final class TallyProcess {

  static final String OPERATORS_TOKEN = "operators of the tally";

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final GuardedProcess process;
  private final int port;
  private final int managementPort;

  TallyProcess(GuardedProcess process, int port, int managementPort) {
    this.process = process;
    this.port = port;
    this.managementPort = managementPort;
  }

  TallyProcess awaitReady() {
    await("readiness on").until(this::isReady);
    return this;
  }

  boolean isReady() {
    assertThat(process.isAlive()).as("the process lives").isTrue();
    return status("/q/health/ready") == 200;
  }

  /** The answer's status; 0 when nobody answers. */
  int readiness() {
    return status("/q/health/ready");
  }

  String health() {
    return get("/q/health");
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void kill() {
    process.kill();
  }

  void freeze() {
    process.freeze();
  }

  void thaw() {
    process.thaw();
  }

  /** As an orchestrator does it: SIGTERM, and it goes by itself. */
  void stop() {
    stop(Duration.ofSeconds(30));
  }

  void stop(Duration patience) {
    process.stop(patience);
    assertThat(process.onExit().join()).as("exit status after SIGTERM").isIn(0, 143);
  }

  /** The sum of all meters whose name, with labels, begins so; 0 when there is none yet. */
  double metric(String name) {
    return get("/q/metrics")
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  /** An operator's decision; false if it is not accepted. */
  boolean replay(String topic, int partition, long offset) {
    return decide(topic, partition, offset, "replay") == 202;
  }

  boolean drop(String topic, int partition, long offset) {
    return decide(topic, partition, offset, "drop") == 202;
  }

  /** The answer's status; 0 when nobody answers. */
  int decide(String topic, int partition, long offset, String decision) {
    String path = "/dead-letters/%s/%d/%d/%s".formatted(topic, partition, offset, decision);
    return status(
        request(managementPort, path)
            .header("Authorization", "Bearer " + OPERATORS_TOKEN)
            .POST(HttpRequest.BodyPublishers.noBody()));
  }

  int put(String path) {
    return status(request(path).PUT(HttpRequest.BodyPublishers.noBody()));
  }

  /** What a caller over HTTP/1.1 is told about its connection; empty if nothing. */
  String connectionAfter(String path) throws IOException, InterruptedException {
    HttpRequest plain = request(path).version(HttpClient.Version.HTTP_1_1).build();
    return HTTP.send(plain, HttpResponse.BodyHandlers.discarding())
        .headers()
        .firstValue("connection")
        .orElse("");
  }

  private int status(String path) {
    return status(request(path));
  }

  private static int status(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException notListening) {
      return 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String get(String path) {
    return text(request(path));
  }

  private static String text(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException notListening) {
      return "";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return request(port, path);
  }

  private static HttpRequest.Builder request(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(Duration.ofSeconds(10));
  }
}
