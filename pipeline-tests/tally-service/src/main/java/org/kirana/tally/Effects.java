package org.kirana.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

  void awaitRelease(long number) {
    rows.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(?)")
        .setParameter(1, number)
        .getSingleResult();
  }
}
