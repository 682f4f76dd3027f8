package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.kirana.simulator.Line;

/** A number's edges beside its messages: registration, and what people see of the business. */
@Path("/")
@Blocking
public class NumberResource {

  private static final String NUMBER = "{version:v[0-9]+\\.[0-9]+}/{phoneNumberId:[0-9]+}/";

  private final CheckCaller checkCaller;

  NumberResource(CheckCaller checkCaller) {
    this.checkCaller = checkCaller;
  }

  @POST
  @Path(NUMBER + "register")
  public ObjectNode register(
      @PathParam("phoneNumberId") String id,
      @HeaderParam("Authorization") Optional<String> authorization,
      JsonNode request) {
    checkCaller.line(id, authorization);
    if (!request.path("pin").asText().matches("[0-9]{6}")) {
      throw GraphError.invalidParameter("pin has six digits");
    }
    return done();
  }

  @POST
  @Path(NUMBER + "deregister")
  public ObjectNode deregister(
      @PathParam("phoneNumberId") String id,
      @HeaderParam("Authorization") Optional<String> authorization) {
    checkCaller.line(id, authorization);
    return done();
  }

  @GET
  @Path(NUMBER + "whatsapp_business_profile")
  public ObjectNode profile(
      @PathParam("phoneNumberId") String id,
      @HeaderParam("Authorization") Optional<String> authorization) {
    Line line = checkCaller.line(id, authorization);
    ObjectNode page = JsonNodeFactory.instance.objectNode();
    page.putArray("data")
        .addObject()
        .put("messaging_product", "whatsapp")
        .put("about", "Kirana " + line)
        .put("vertical", "GROCERY");
    return page;
  }

  private static ObjectNode done() {
    return JsonNodeFactory.instance.objectNode().put("success", true);
  }
}
