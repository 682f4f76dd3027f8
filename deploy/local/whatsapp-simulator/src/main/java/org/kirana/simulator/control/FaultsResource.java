package org.kirana.simulator.control;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kirana.simulator.fault.Chances;
import org.kirana.simulator.fault.Fault;
import org.kirana.simulator.fault.Rates;
import org.kirana.simulator.graph.Faults;

/** The fault menu: what goes wrong next, and how often things go wrong from now on. */
@Path("/simulator/faults")
public class FaultsResource {

  private final Faults faults;
  private final Chances chances;

  FaultsResource(Faults faults, Chances chances) {
    this.faults = faults;
    this.chances = chances;
  }

  @GET
  public Menu menu() {
    return new Menu(faults.left(), chances.left(), chances.rates(), chances.happened());
  }

  /** What the order leaves out stays as it is. */
  @POST
  public Menu order(FaultOrder order) {
    if (order.statusCode != null) {
      order.statusCode.orderFrom(faults);
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
    if (order.next != null) {
      order.next.forEach(chances::next);
    }
    if (order.rates != null) {
      chances.set(order.rates);
    }
    return menu();
  }

  @DELETE
  public void stop() {
    faults.reset();
    chances.reset();
  }

  /**
   * What is ordered and still to happen, and what has happened.
   *
   * @param happened how often each fault happened, whether ordered or by chance
   */
  public record Menu(
      @JsonUnwrapped Faults.Left left,
      Map<Fault, Integer> next,
      Rates rates,
      Map<Fault, Long> happened) {}

  /** What is ordered. */
  public record FaultOrder(
      @Nullable Refusals statusCode,
      @Nullable Losses lostResponses,
      @Nullable Failures failures,
      @Nullable Boolean holdStatuses,
      @Nullable Map<Fault, Integer> next,
      @Nullable Rates rates) {}

  /**
   * The next calls are answered with an HTTP status and not accepted.
   *
   * @param error one of Meta's error codes, which brings its own HTTP status
   */
  public record Refusals(int code, int times, @Nullable Integer error) {
    public Refusals {
      if (error == null && (code < 400 || code > 599)) {
        throw new IllegalArgumentException("a refusal has a status from 400 to 599, or an error");
      }
    }

    void orderFrom(Faults faults) {
      if (error == null) {
        faults.refuse(code, times);
      } else {
        faults.refuseWith(error, times);
      }
    }
  }

  /** The next calls are accepted; the connection closes instead of an answer. */
  public record Losses(int times, long afterMillis) {}

  /** The next accepted messages fail with this code. */
  public record Failures(int code, int times) {}
}
