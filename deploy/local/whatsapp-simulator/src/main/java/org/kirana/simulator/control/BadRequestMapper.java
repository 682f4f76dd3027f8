package org.kirana.simulator.control;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Tells a tester what was wrong with a call to the control API. */
@Provider
public class BadRequestMapper implements ExceptionMapper<IllegalArgumentException> {

  @Override
  public Response toResponse(IllegalArgumentException mistake) {
    return HttpProblem.builder()
        .withStatus(400)
        .withTitle("Bad request")
        .withDetail(mistake.getMessage())
        .build()
        .toResponse();
  }
}
