package org.kirana.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes down what happened without looking whether it had, and asks for what tests provide. */
@ApplicationScoped
class Effects {

  private final EntityManager rows;
  private final String instance;

  Effects(EntityManager rows, @ConfigProperty(name = "kirana.tally.instance") String instance) {
    this.rows = rows;
    this.instance = instance;
  }

  String instance() {
    return instance;
  }

  void happened(String what, long number) {
    rows.createNativeQuery("INSERT INTO effect (what, number, instance) VALUES (?, ?, ?)")
        .setParameter(1, what)
        .setParameter(2, number)
        .setParameter(3, instance)
        .executeUpdate();
  }

  boolean isCured(long number) {
    return !rows.createNativeQuery("SELECT number FROM cure WHERE number = ?")
        .setParameter(1, number)
        .getResultList()
        .isEmpty();
  }

  /** As a process does that the machine leaves without a processor. */
  void takeTimeUnlessCured(long number, int millis) {
    if (!isCured(number)) {
      LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }
  }

  void awaitRelease(long number) {
    rows.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(?)")
        .setParameter(1, number)
        .getSingleResult();
  }
}
