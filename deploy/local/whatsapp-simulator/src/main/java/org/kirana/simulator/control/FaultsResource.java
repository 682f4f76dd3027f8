package org.kirana.simulator.control;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kirana.simulator.graph.Faults;

/** The fault menu: what goes wrong next at the Graph API. */
@Path("/simulator/faults")
public class FaultsResource {

  private final Faults faults;

  FaultsResource(Faults faults) {
    this.faults = faults;
  }

  @GET
  public Faults.Left left() {
    return faults.left();
  }

  /** What the order leaves out stays as it is. */
  @POST
  public Faults.Left order(FaultOrder order) {
    if (order.statusCode != null) {
      faults.refuse(order.statusCode.code, order.statusCode.times);
    }
    if (order.lostResponses != null) {
      Duration after = Duration.ofMillis(order.lostResponses.afterMillis);
      faults.loseResponses(after, order.lostResponses.times);
    }
    if (order.failures != null) {
      faults.fail(order.failures.code, order.failures.times);
    }
    if (order.holdStatuses != null) {
      faults.holdStatuses(order.holdStatuses);
    }
    return faults.left();
  }

  @DELETE
  public void stop() {
    faults.reset();
  }

  /** What is ordered. */
  public record FaultOrder(
      @Nullable Refusals statusCode,
      @Nullable Losses lostResponses,
      @Nullable Failures failures,
      @Nullable Boolean holdStatuses) {}

  /** The next calls are answered with an HTTP status and not accepted. */
  public record Refusals(int code, int times) {
    public Refusals {
      if (code < 400 || code > 599) {
        throw new IllegalArgumentException("a refusal has a status from 400 to 599");
      }
    }
  }

  /** The next calls are accepted; the connection closes instead of an answer. */
  public record Losses(int times, long afterMillis) {}

  /** The next accepted messages fail with this code. */
  public record Failures(int code, int times) {}
}
