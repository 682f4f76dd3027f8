package org.kirana.simulator.graph;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a refused call as the Graph API does. */
@Provider
public class GraphErrorMapper implements ExceptionMapper<GraphError> {

  @Override
  public Response toResponse(GraphError error) {
    return Response.status(error.httpStatus())
        .type(MediaType.APPLICATION_JSON)
        .entity(error.toJson())
        .build();
  }
}
