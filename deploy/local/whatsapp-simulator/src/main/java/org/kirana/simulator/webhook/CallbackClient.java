package org.kirana.simulator.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.kirana.simulator.SimulatorConfiguration;

/** Calls the business's callback: signed POSTs, and the verification GET. */
@ApplicationScoped
public class CallbackClient {

  private static final Logger LOG = Logger.getLogger(CallbackClient.class);

  private final SimulatorConfiguration configuration;
  private final Semaphore slots;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();

  CallbackClient(SimulatorConfiguration configuration) {
    this.configuration = configuration;
    this.slots = new Semaphore(configuration.webhook().concurrency());
  }

  /** The answer's status code; 0 when there was no answer. */
  public int post(byte[] body) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(configuration.callbackUrl())
            .timeout(configuration.webhook().deadline())
            .header("Content-Type", "application/json")
            .header("User-Agent", "facebookexternalua")
            .header(Signature.HEADER, Signature.of(body, configuration.appSecret()))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    slots.acquire();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      LOG.debugf("the callback did not answer: %s", e.getClass().getSimpleName());
      return 0;
    } finally {
      slots.release();
    }
  }

  /** The verification handshake's GET: what the callback answered to this challenge. */
  Answer get(String query) throws InterruptedException {
    URI callback = configuration.callbackUrl();
    String separator = callback.getQuery() == null ? "?" : "&";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(callback + separator + query))
            .timeout(configuration.webhook().deadline())
            .GET()
            .build();
    try {
      var response = http.send(request, BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (IOException e) {
      LOG.debugf("the callback did not answer: %s", e.getClass().getSimpleName());
      return new Answer(0, "");
    }
  }

  record Answer(int statusCode, String body) {}
}
