package org.kirana.assignment.persistence;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.Notice;
import org.kirana.assignment.domain.Registration;
import org.kirana.assignment.domain.RegistrationOutcome;
import org.kirana.assignment.domain.Standing;
import org.kirana.assignment.domain.StoreId;

/** The stores that are registered. */
@ApplicationScoped
public class Stores implements PanacheRepositoryBase<RegisteredStore, UUID> {

  /** Names the lock under which stores are registered: "kirana" in ASCII. */
  private static final long REGISTRATIONS_LOCK = 0x6b6972616e61L;

  /** Takes over what a partner says of a store; null if there is no such store. */
  public @Nullable RegisteredStore heed(StoreId id, Notice notice) {
    RegisteredStore store = findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (store != null) {
      store.heed(notice, thisChange());
    }
    return store;
  }

  /** Begins to register stores: nobody else does until the transaction ends, however long. */
  public RegistrationBatch batch(Duration longest) {
    allow(longest);
    lockRegistrations();
    return new RegistrationBatch(this, thisChange());
  }

  /** The store, locked, to change it; null if there is no such store. */
  public @Nullable RegisteredStore lock(StoreId id) {
    return findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  /** A page of stores, by their codes. */
  public List<RegisteredStore> after(String code, int pageSize) {
    return find("code > ?1 ORDER BY code", code).page(0, pageSize).list();
  }

  /**
   * Locks what these rows would change, in the order of the ids as everybody does. A store that
   * stays as it is stays free for orders.
   */
  RegistrationBatch.Page page(List<Registration> rows) {
    Map<StoreId, RegisteredStore> known = new HashMap<>();
    byIds(rows.stream().map(row -> row.store().id().value()).toList())
        .forEach(store -> known.put(store.id(), store));
    List<RegisteredStore> moving =
        rows.stream()
            .filter(row -> known.containsKey(row.store().id()))
            .filter(row -> isMoving(known.get(row.store().id()), row))
            .map(row -> known.get(row.store().id()))
            .toList();
    moving.forEach(getEntityManager()::detach);
    find("storeId IN ?1 ORDER BY storeId", moving.stream().map(each -> each.id().value()).toList())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .stream()
        .forEach(store -> known.put(store.id(), store));
    return new RegistrationBatch.Page(known, owners(rows));
  }

  /** What was registered is written, and its memory free for the next page. */
  void turnPage() {
    flush();
    getEntityManager().clear();
  }

  /** A store that is known to exist. */
  public RegisteredStore get(StoreId store) {
    return Objects.requireNonNull(byId(store), "no such store");
  }

  public @Nullable RegisteredStore byId(StoreId store) {
    return findById(store.value());
  }

  /** Pauses or resumes; null if there is no such store. */
  public @Nullable RegisteredStore stand(StoreId id, Standing wanted) {
    RegisteredStore store = findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (store != null) {
      store.stand(wanted, thisChange());
    }
    return store;
  }

  public long countStanding(Standing standing) {
    return count("standing", standing);
  }

  private static boolean isMoving(@Nullable RegisteredStore store, Registration row) {
    return store != null && store.judge(row) != RegistrationOutcome.UNCHANGED;
  }

  private List<RegisteredStore> byIds(List<UUID> ids) {
    return find("storeId IN ?1", ids).list();
  }

  private Map<String, StoreId> owners(List<Registration> rows) {
    List<String> codes = rows.stream().map(row -> row.store().code()).toList();
    return find("code IN ?1", codes).stream()
        .collect(toMap(RegisteredStore::code, RegisteredStore::id));
  }

  /** PostgreSQL starts another clock only if the first one is stopped. */
  private void allow(Duration longest) {
    set("SET LOCAL transaction_timeout = 0");
    set("SET LOCAL transaction_timeout = " + longest.toMillis());
  }

  private void set(String setting) {
    getEntityManager().createNativeQuery(setting).executeUpdate();
  }

  /** Registrations go one after the other, so that a code is given to one store only. */
  private void lockRegistrations() {
    getEntityManager()
        .createNativeQuery("SELECT pg_advisory_xact_lock(:registrations)::text", String.class)
        .setParameter("registrations", REGISTRATIONS_LOCK)
        .getSingleResult();
  }

  /**
   * The number of the change that this transaction makes: the transaction's own, so that nobody
   * waits for a number, and a reader who remembers which transactions were under way misses none.
   */
  private long thisChange() {
    Object number =
        getEntityManager()
            .createNativeQuery("SELECT pg_current_xact_id()::text::bigint", Long.class)
            .getSingleResult();
    return (Long) number;
  }
}
