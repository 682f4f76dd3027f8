package org.kirana.tally;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.kirana.events.Announcer;
import org.kirana.events.EventId;

/** A change over HTTP: writes down a key's sum and announces it through the outbox. */
@Path("/audits/{audit}/{key}")
class AuditResource {

  private final EntityManager rows;
  private final Announcer announcer;

  AuditResource(EntityManager rows, Announcer announcer) {
    this.rows = rows;
    this.announcer = announcer;
  }

  @PUT
  @Transactional
  public void audit(@PathParam("audit") String audit, @PathParam("key") String key) {
    TallySum sum = rows.find(TallySum.class, key);
    long value = sum == null ? 0 : sum.sum();
    rows.createNativeQuery("INSERT INTO audit (audit, key, sum) VALUES (?, ?, ?)")
        .setParameter(1, audit)
        .setParameter(2, key)
        .setParameter(3, value)
        .executeUpdate();
    announcer.announce(EventId.derive(audit, "sum-audited"), new SumAudited(audit, key, value));
  }
}
