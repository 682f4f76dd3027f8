package org.kirana.events.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kirana.events.Announcer;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Rows;
import org.kirana.events.Subscriber;
import org.kirana.events.Timers;

/** Notes payments, once each. */
@ApplicationScoped
public class PaymentSubscriber implements Subscriber<PaymentMade> {

  private final EntityManager entities;
  private final Rows rows;
  private final Announcer announcer;
  private final Timers timers;
  private final Set<String> cured = ConcurrentHashMap.newKeySet();

  PaymentSubscriber(EntityManager entities, Rows rows, Announcer announcer, Timers timers) {
    this.entities = entities;
    this.rows = rows;
    this.announcer = announcer;
    this.timers = timers;
  }

  public void cure(String account) {
    cured.add(account);
  }

  @Override
  public Class<PaymentMade> hears() {
    return PaymentMade.class;
  }

  @Override
  public void preload(Event<PaymentMade> event, Preload preload) {
    preload.row(Account.class, event.data().account());
    preload.row(Entry.class, event.data().paymentId());
  }

  @Override
  public void hear(Event<PaymentMade> event) {
    PaymentMade payment = event.data();
    if (rows.find(Entry.class, payment.paymentId()).isPresent()) {
      return;
    }
    entities.persist(new Entry(payment));
    Account account =
        rows.lock(Account.class, payment.account()).orElseGet(() -> open(payment.account()));
    long balance = account.add(payment.paise());
    String padding = misbehave(event);
    announcer.announce(new PaymentNoted(payment.paymentId(), payment.account(), balance, padding));
  }

  private Account open(String id) {
    Account account = new Account(id);
    entities.persist(account);
    return account;
  }

  private String misbehave(Event<PaymentMade> event) {
    String memo = event.data().memo();
    if (cured.contains(event.data().account())) {
      return "";
    }
    switch (memo) {
      case "throws" -> throw new IllegalStateException("the memo says so");
      case "breaks a constraint" ->
          entities
              .createNativeQuery("INSERT INTO entry (paymentid, paise) VALUES (NULL, 1)")
              .executeUpdate();
      case "repeats a key" ->
          entities
              .createNativeQuery("INSERT INTO entry (paymentid, paise) VALUES ('taken', 1)")
              .executeUpdate();
      case "later" -> timers.schedule("statement", event.data().paymentId(), event.time());
      default -> {}
    }
    return memo.equals("too large") ? "x".repeat(1_000_000) : "";
  }
}
