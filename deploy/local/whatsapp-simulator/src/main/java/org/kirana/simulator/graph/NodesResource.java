package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** What the Graph API tells of one thing by its id: a file, or one of the business's numbers. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class NodesResource {

  private static final String NODE = "{version:v[0-9]+\\.[0-9]+}/{id:[0-9]+}";

  private final CheckCaller checkCaller;
  private final DescribeMedia describeMedia;
  private final DescribeNumber describeNumber;
  private final UploadedMedia uploaded;

  NodesResource(
      CheckCaller checkCaller,
      DescribeMedia describeMedia,
      DescribeNumber describeNumber,
      UploadedMedia uploaded) {
    this.checkCaller = checkCaller;
    this.describeMedia = describeMedia;
    this.describeNumber = describeNumber;
    this.uploaded = uploaded;
  }

  @GET
  @Path(NODE)
  public ObjectNode get(
      @PathParam("id") String id,
      @HeaderParam("Authorization") Optional<String> authorization,
      @Context UriInfo here) {
    checkCaller.checkToken(authorization);
    return describeNumber
        .withId(id)
        .or(() -> describeMedia.withId(id, here.getBaseUri()))
        .orElseThrow(() -> GraphError.unknownObject(id));
  }

  @DELETE
  @Path(NODE)
  public ObjectNode delete(
      @PathParam("id") String id, @HeaderParam("Authorization") Optional<String> authorization) {
    checkCaller.checkToken(authorization);
    if (!uploaded.delete(id)) {
      throw GraphError.unknownObject(id);
    }
    return JsonNodeFactory.instance.objectNode().put("success", true);
  }
}
