package org.kirana.tally;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.SQLException;
import java.util.List;
import org.kirana.events.DeadLetters;

/** What an operator does about dead letters; open to all, since only tests run this service. */
@Path("/dead-letters")
class DeadLettersResource {

  private final DeadLetters deadLetters;

  DeadLettersResource(DeadLetters deadLetters) {
    this.deadLetters = deadLetters;
  }

  @GET
  public List<DeadLetters.DeadLetter> list() throws SQLException {
    return deadLetters.list();
  }

  @POST
  @Path("/{topic}/{partition}/{offset}/replay")
  public boolean replay(
      @PathParam("topic") String topic,
      @PathParam("partition") int partition,
      @PathParam("offset") long offset)
      throws SQLException {
    return deadLetters.replay(topic, partition, offset);
  }

  @POST
  @Path("/{topic}/{partition}/{offset}/drop")
  public boolean drop(
      @PathParam("topic") String topic,
      @PathParam("partition") int partition,
      @PathParam("offset") long offset)
      throws SQLException {
    return deadLetters.drop(topic, partition, offset);
  }
}
