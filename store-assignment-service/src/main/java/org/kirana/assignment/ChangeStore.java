package org.kirana.assignment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.Precondition;
import org.kirana.assignment.domain.Registration;
import org.kirana.assignment.domain.RegistrationOutcome;
import org.kirana.assignment.domain.RowProblem;
import org.kirana.assignment.persistence.RegisteredStore;
import org.kirana.assignment.persistence.RegistrationBatch;
import org.kirana.assignment.persistence.StoreDirectory;
import org.kirana.assignment.persistence.Stores;

/** Changes one store on the condition that it still is what the operator saw. */
@ApplicationScoped
public class ChangeStore {

  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Stores stores;
  private final StoreDirectory directory;

  ChangeStore(Stores stores, StoreDirectory directory) {
    this.stores = stores;
    this.directory = directory;
  }

  public Outcome change(Registration wanted, Precondition precondition) {
    Outcome outcome =
        QuarkusTransaction.requiringNew().call(() -> judgeAndKeep(wanted, precondition));
    directory.forget();
    return outcome;
  }

  private Outcome judgeAndKeep(Registration wanted, Precondition precondition) {
    RegistrationBatch batch = stores.batch(LONGEST);
    RegisteredStore known = stores.lock(wanted.store().id());
    return switch (precondition.verdict(Optional.ofNullable(known).map(RegisteredStore::etag))) {
      case HOLDS -> keep(batch, known == null ? wanted : next(wanted, known.current()), known);
      case MISSING -> new Unconditional();
      case FAILS -> new Moved();
    };
  }

  private Outcome keep(
      RegistrationBatch batch, Registration next, @Nullable RegisteredStore known) {
    RegistrationOutcome outcome = batch.register(List.of(next)).getFirst();
    return outcome
        .problem()
        .<Outcome>map(problem -> new Refused(new RowProblem(0, problem)))
        .orElseGet(() -> new Kept(stores.get(next.store().id()), known == null));
  }

  /** The operator has seen the version before; what differs from it becomes the next. */
  private static Registration next(Registration wanted, Registration known) {
    Registration same = new Registration(wanted.store(), known.version(), wanted.retired());
    return same.equals(known)
        ? known
        : new Registration(
            wanted.store(), Math.max(wanted.version(), known.version() + 1), wanted.retired());
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** The store is as wanted. */
  public record Kept(RegisteredStore store, boolean created) implements Outcome {}

  /** The store cannot be so. */
  public record Refused(RowProblem problem) implements Outcome {}

  /** Somebody else changed it meanwhile, or it is not there. */
  public record Moved() implements Outcome {}

  /** The operator did not say what the store was. */
  public record Unconditional() implements Outcome {}
}
