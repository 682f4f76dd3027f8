package org.kirana.assignment.persistence;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kirana.assignment.domain.Registration;
import org.kirana.assignment.domain.RegistrationOutcome;
import org.kirana.assignment.domain.StoreId;

/** Rows that are registered together, page by page, beside the stores that they change. */
public final class RegistrationBatch {

  private final Stores stores;
  private final long change;
  private final Set<StoreId> judgedIds = new HashSet<>();
  private final Set<String> judgedCodes = new HashSet<>();

  RegistrationBatch(Stores stores, long change) {
    this.stores = stores;
    this.change = change;
  }

  /** Registers a page of rows, if nothing is wrong with any of them, and says what came of each. */
  public List<RegistrationOutcome> register(List<Registration> rows) {
    Page page = stores.page(rows);
    List<RegistrationOutcome> outcomes = rows.stream().map(row -> judge(row, page)).toList();
    if (outcomes.stream().allMatch(outcome -> outcome.problem().isEmpty())) {
      for (int row = 0; row < rows.size(); row++) {
        keep(rows.get(row), outcomes.get(row), page);
      }
    }
    stores.turnPage();
    return outcomes;
  }

  private RegistrationOutcome judge(Registration row, Page page) {
    StoreId id = row.store().id();
    boolean firstId = judgedIds.add(id);
    boolean firstCode = judgedCodes.add(row.store().code());
    if (!firstId || !firstCode) {
      return RegistrationOutcome.TWICE_IN_ONE_REQUEST;
    }
    if (!page.ownersOfCodes().getOrDefault(row.store().code(), id).equals(id)) {
      return RegistrationOutcome.CODE_OF_ANOTHER_STORE;
    }
    RegisteredStore store = page.known().get(id);
    return store == null ? RegistrationOutcome.NEW : store.judge(row);
  }

  private void keep(Registration row, RegistrationOutcome outcome, Page page) {
    RegisteredStore store = page.known().get(row.store().id());
    if (store == null) {
      stores.persist(new RegisteredStore(row, change));
    } else if (outcome == RegistrationOutcome.CHANGED) {
      store.keep(row, change);
    }
  }

  /** What is registered already under the ids and codes of a page. */
  record Page(Map<StoreId, RegisteredStore> known, Map<String, StoreId> ownersOfCodes) {}
}
