package org.kirana.catalog;

import java.util.ArrayList;
import java.util.List;

/** Counts what a call changes; for a dry run it also remembers each change. */
final class TallyChanges {

  private final boolean dryRun;
  private final List<ProductChange> changes = new ArrayList<>();
  private int created;
  private int changed;
  private int unchanged;
  private int scheduled;

  TallyChanges(boolean dryRun) {
    this.dryRun = dryRun;
  }

  void add(KeepProduct.Kept kept) {
    ProductState after = ProductState.of(kept.product());
    if (kept.before().isEmpty()) {
      created++;
      scheduled += after.scheduled().size();
      remember(ProductChange.created(kept.row(), after));
      return;
    }
    ProductState before = kept.before().get();
    if (after.product().version() == before.product().version()) {
      unchanged++;
    } else {
      changed++;
    }
    scheduled += after.scheduledSince(before);
    if (!after.equals(before)) {
      remember(ProductChange.of(kept.row(), before, after));
    }
  }

  Changes total() {
    return new Changes(created, changed, unchanged, scheduled, dryRun, changes);
  }

  private void remember(ProductChange change) {
    if (dryRun) {
      changes.add(change);
    }
  }
}
