package org.kirana.assignment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.Standing;
import org.kirana.assignment.domain.StoreId;
import org.kirana.assignment.persistence.RegisteredStore;
import org.kirana.assignment.persistence.StoreDirectory;
import org.kirana.assignment.persistence.Stores;

/** Keeps new orders from a store for a while, and lets them come again. */
@ApplicationScoped
public class PauseStore {

  private final Stores stores;
  private final StoreDirectory directory;

  PauseStore(Stores stores, StoreDirectory directory) {
    this.stores = stores;
    this.directory = directory;
  }

  /** Null if there is no such store. A retired store stays retired. */
  public @Nullable RegisteredStore pause(StoreId store) {
    return stand(store, Standing.PAUSED);
  }

  /** Null if there is no such store. A retired store stays retired. */
  public @Nullable RegisteredStore resume(StoreId store) {
    return stand(store, Standing.ACTIVE);
  }

  private @Nullable RegisteredStore stand(StoreId id, Standing wanted) {
    RegisteredStore store = QuarkusTransaction.requiringNew().call(() -> stores.stand(id, wanted));
    directory.forget();
    return store;
  }
}
