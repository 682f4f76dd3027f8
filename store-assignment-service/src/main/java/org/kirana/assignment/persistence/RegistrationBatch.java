package org.kirana.assignment.persistence;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kirana.assignment.domain.Registration;
import org.kirana.assignment.domain.RegistrationOutcome;
import org.kirana.assignment.domain.StoreId;

/** Rows that are registered together, beside the stores that they would change. */
public final class RegistrationBatch {

  private final Stores stores;
  private final long change;
  private final Map<StoreId, RegisteredStore> known;
  private final Map<String, StoreId> ownersOfCodes;
  private final Set<StoreId> judgedIds = new HashSet<>();
  private final Set<String> judgedCodes = new HashSet<>();

  RegistrationBatch(
      Stores stores,
      long change,
      Map<StoreId, RegisteredStore> known,
      Map<String, StoreId> ownersOfCodes) {
    this.stores = stores;
    this.change = change;
    this.known = known;
    this.ownersOfCodes = ownersOfCodes;
  }

  /** What would come of a row after those judged before it; changes nothing. */
  public RegistrationOutcome judge(Registration row) {
    StoreId id = row.store().id();
    boolean firstId = judgedIds.add(id);
    boolean firstCode = judgedCodes.add(row.store().code());
    if (!firstId || !firstCode) {
      return RegistrationOutcome.TWICE_IN_ONE_REQUEST;
    }
    if (!ownersOfCodes.getOrDefault(row.store().code(), id).equals(id)) {
      return RegistrationOutcome.CODE_OF_ANOTHER_STORE;
    }
    RegisteredStore store = known.get(id);
    return store == null ? RegistrationOutcome.NEW : store.judge(row);
  }

  /** Does what {@link #judge} found. */
  public void keep(Registration row, RegistrationOutcome outcome) {
    RegisteredStore store = known.get(row.store().id());
    if (store == null) {
      stores.persist(new RegisteredStore(row, change));
    } else if (outcome == RegistrationOutcome.CHANGED) {
      store.keep(row, change);
    }
  }
}
