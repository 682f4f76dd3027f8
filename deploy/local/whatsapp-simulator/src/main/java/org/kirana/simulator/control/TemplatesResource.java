package org.kirana.simulator.control;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.kirana.simulator.graph.MessageTemplate;
import org.kirana.simulator.graph.Templates;

/** The catalogue of templates, and Meta's decisions about them. */
@Path("/simulator/templates")
public class TemplatesResource {

  private final Templates templates;

  TemplatesResource(Templates templates) {
    this.templates = templates;
  }

  @GET
  public List<MessageTemplate> all() {
    return templates.all();
  }

  /** Approves, rejects, pauses or disables a template in all its languages. */
  @PUT
  @Path("/{name}/{status}")
  public void decide(
      @PathParam("name") String name, @PathParam("status") MessageTemplate.Status status) {
    if (!templates.setStatus(name, status)) {
      throw new NotFoundException();
    }
  }
}
