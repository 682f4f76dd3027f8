package org.kirana.simulator.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.kirana.simulator.Line;
import org.kirana.simulator.phone.Phones;
import org.kirana.simulator.phone.WriteMessage.Written;

/** What the owner of a phone does in the chat with one of the two lines. */
@Path("/simulator")
@Blocking
public class GesturesResource {

  private final Gestures gestures;
  private final Deliveries deliveries;
  private final Phones phones;

  GesturesResource(Gestures gestures, Deliveries deliveries, Phones phones) {
    this.gestures = gestures;
    this.deliveries = deliveries;
    this.phones = phones;
  }

  @POST
  @Path("/{line:shoppers|partners}/{phone}/messages")
  public Response write(
      @PathParam("line") Line line,
      @PathParam("phone") String phone,
      @QueryParam("wait") @DefaultValue("true") boolean wait,
      @QueryParam("patienceMillis") @DefaultValue("10000") long patienceMillis,
      ObjectNode request)
      throws InterruptedException {
    Written written = gestures.perform(line, phone, request);
    int duplicates = Deliveries.duplicates(request);
    return deliveries.of(List.of(written), duplicates, wait ? patienceMillis : 0);
  }

  /** Forgets when this phone last wrote, as if more than 24 hours had passed. */
  @DELETE
  @Path("/{line:shoppers|partners}/{phone}/window")
  public void closeWindow(@PathParam("line") Line line, @PathParam("phone") String phone) {
    phones.named(phone).closeWindow(line);
  }
}
