package org.kirana.simulator.graph;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.kirana.simulator.Background;
import org.kirana.simulator.fault.Chances;
import org.kirana.simulator.fault.Fault;

/** What befalls a call to the Graph API before it is read, and its answer afterwards. */
@ApplicationScoped
public class BadDay {

  private final Faults faults;
  private final Chances chances;

  BadDay(Faults faults, Chances chances) {
    this.faults = faults;
    this.chances = chances;
  }

  /**
   * @throws GraphError if the call is refused whatever it says
   */
  void beforeTheCall(HttpServerRequest connection) throws InterruptedException {
    if (chances.happens(Fault.EXPIRED_TOKEN)) {
      throw GraphError.expiredToken();
    }
    Optional<GraphError> refusal = faults.takeRefusal();
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    if (chances.happens(Fault.TOO_MANY_REQUESTS)) {
      throw GraphError.badDay(429);
    }
    if (chances.happens(Fault.SERVER_ERROR)) {
      throw GraphError.badDay(500);
    }
    if (chances.happens(Fault.TIME_OUT)) {
      closeAfter(Duration.ofMillis(chances.rates().timeOutMillis()), connection);
      throw GraphError.badDay(504);
    }
  }

  /** The call was accepted; its answer may be lost. */
  void afterTheCall(HttpServerRequest connection) throws InterruptedException {
    Optional<Duration> lost = faults.takeLostResponse();
    if (lost.isPresent()) {
      closeAfter(lost.get(), connection);
    } else if (chances.happens(Fault.LOST_RESPONSE)) {
      closeAfter(Duration.ZERO, connection);
    }
  }

  /** Before an answer can be written. */
  private static void closeAfter(Duration pause, HttpServerRequest connection)
      throws InterruptedException {
    Background.pause(pause);
    connection.connection().close().toCompletionStage().toCompletableFuture().join();
  }
}
