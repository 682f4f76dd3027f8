package org.kirana.simulator.control;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.kirana.simulator.SimulatorConfiguration;
import org.kirana.simulator.webhook.VerifyCallback;
import org.kirana.simulator.webhook.VerifyCallback.Verification;

/** The simulator as a whole: the verification handshake, and a fresh start. */
@Path("/simulator")
@Blocking
public class SimulatorResource {

  private final VerifyCallback verifyCallback;
  private final Reset reset;
  private final SimulatorConfiguration configuration;

  SimulatorResource(
      VerifyCallback verifyCallback, Reset reset, SimulatorConfiguration configuration) {
    this.verifyCallback = verifyCallback;
    this.reset = reset;
    this.configuration = configuration;
  }

  @POST
  @Path("/verify")
  public Verification verify(@QueryParam("token") Optional<String> token)
      throws InterruptedException {
    return verifyCallback.with(token.orElse(configuration.verifyToken()));
  }

  @DELETE
  public void reset() {
    reset.everything();
  }
}
