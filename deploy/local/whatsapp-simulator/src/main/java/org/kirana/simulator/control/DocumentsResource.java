package org.kirana.simulator.control;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.kirana.simulator.Wamid;
import org.kirana.simulator.graph.Documents;

/** The file that arrived with a message. */
@Path("/simulator/documents")
public class DocumentsResource {

  private final Documents documents;

  DocumentsResource(Documents documents) {
    this.documents = documents;
  }

  @GET
  @Path("/{wamid}")
  public Response open(@PathParam("wamid") String wamid) {
    Documents.File file = documents.find(new Wamid(wamid)).orElseThrow(NotFoundException::new);
    return Response.ok(file.bytes(), file.type()).build();
  }
}
