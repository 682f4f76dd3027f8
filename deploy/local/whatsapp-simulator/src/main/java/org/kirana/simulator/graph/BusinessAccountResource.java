package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.simulator.Line;

/** The business account's edges: its numbers, and its templates. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class BusinessAccountResource {

  private static final String ACCOUNT = "{version:v[0-9]+\\.[0-9]+}/{accountId:[0-9]+}/";

  private final CheckCaller checkCaller;
  private final DescribeNumber describeNumber;
  private final Templates templates;

  BusinessAccountResource(
      CheckCaller checkCaller, DescribeNumber describeNumber, Templates templates) {
    this.checkCaller = checkCaller;
    this.describeNumber = describeNumber;
    this.templates = templates;
  }

  @GET
  @Path(ACCOUNT + "phone_numbers")
  public ObjectNode numbers(
      @PathParam("accountId") String account,
      @HeaderParam("Authorization") Optional<String> authorization) {
    checkCaller.checkAccount(account, authorization);
    ObjectNode page = JsonNodeFactory.instance.objectNode();
    ArrayNode data = page.putArray("data");
    for (Line line : Line.values()) {
      data.add(describeNumber.of(line));
    }
    return page;
  }

  @GET
  @Path(ACCOUNT + "message_templates")
  public ObjectNode templates(
      @PathParam("accountId") String account,
      @HeaderParam("Authorization") Optional<String> authorization,
      @QueryParam("name") @Nullable String name,
      @QueryParam("status") @Nullable String status) {
    checkCaller.checkAccount(account, authorization);
    ObjectNode page = JsonNodeFactory.instance.objectNode();
    ArrayNode data = page.putArray("data");
    templates.all().stream()
        .filter(template -> name == null || template.key().name().equals(name))
        .filter(template -> status == null || template.status().name().equals(status))
        .forEach(template -> data.add(TemplateJson.of(template)));
    return page;
  }

  /** A new template waits for its approval. */
  @POST
  @Path(ACCOUNT + "message_templates")
  public ObjectNode create(
      @PathParam("accountId") String account,
      @HeaderParam("Authorization") Optional<String> authorization,
      JsonNode request) {
    checkCaller.checkAccount(account, authorization);
    MessageTemplate template = TemplateJson.read(Fields.root(request));
    templates.put(template);
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", TemplateJson.id(template))
        .put("status", template.status().name())
        .put("category", template.category());
  }

  @DELETE
  @Path(ACCOUNT + "message_templates")
  public ObjectNode delete(
      @PathParam("accountId") String account,
      @HeaderParam("Authorization") Optional<String> authorization,
      @QueryParam("name") String name) {
    checkCaller.checkAccount(account, authorization);
    if (!templates.delete(name)) {
      throw GraphError.unknownObject(name);
    }
    return JsonNodeFactory.instance.objectNode().put("success", true);
  }
}
