package org.kirana.assignment.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.kirana.assignment.persistence.RegisteredStore;
import org.kirana.assignment.persistence.Stores;

/** All stores by their codes, a page in a transaction. */
@ApplicationScoped
class SheetPages {

  private final Stores stores;

  SheetPages(Stores stores) {
    this.stores = stores;
  }

  @Transactional
  List<StoreRegistration> after(String code, int pageSize) {
    return stores.after(code, pageSize).stream()
        .map(RegisteredStore::current)
        .map(StoreRegistration::of)
        .toList();
  }
}
