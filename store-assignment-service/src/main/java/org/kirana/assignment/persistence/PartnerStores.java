package org.kirana.assignment.persistence;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.Listing;
import org.kirana.assignment.domain.Notice;
import org.kirana.assignment.domain.Standing;

/** The stores that a partner speaks for, and what they say of them. */
@ApplicationScoped
public class PartnerStores {

  private final StoreDirectory directory;
  private final Stores stores;
  private final TransactionSynchronizationRegistry transaction;

  PartnerStores(
      StoreDirectory directory, Stores stores, TransactionSynchronizationRegistry transaction) {
    this.directory = directory;
    this.stores = stores;
    this.transaction = transaction;
  }

  /** By name; those that were closed for good are nobody's any more. */
  public List<Listing> of(ContactId partner) {
    return directory.storesOf(partner).stream()
        .filter(each -> each.standing() != Standing.RETIRED)
        .sorted(
            comparing((Listing each) -> each.store().identity().name())
                .thenComparing(each -> each.store().code()))
        .toList();
  }

  /** Puts up a notice unless a newer one is up, and says how the store stands with that. */
  public Listing heed(Listing store, Notice notice) {
    RegisteredStore row = stores.heed(store.store().id(), notice);
    transaction.registerInterposedSynchronization(new ForgetAfterwards(directory));
    return row == null ? store : row.listing();
  }

  /** Before the partner reads our answer, this instance goes by it. */
  private record ForgetAfterwards(StoreDirectory directory) implements Synchronization {

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      directory.forget();
    }
  }
}
