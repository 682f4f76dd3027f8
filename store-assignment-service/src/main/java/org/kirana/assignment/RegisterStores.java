package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.kirana.assignment.domain.Registration;
import org.kirana.assignment.domain.RegistrationOutcome;
import org.kirana.assignment.domain.Registrations;
import org.kirana.assignment.domain.Registrations.RowChange;
import org.kirana.assignment.domain.RowProblem;
import org.kirana.assignment.domain.Store;
import org.kirana.assignment.persistence.StoreDirectory;

/** Registers stores and changes of stores: all that are given, or none. */
@ApplicationScoped
public class RegisterStores {

  private static final Logger LOG = Logger.getLogger(RegisterStores.class);

  private final KeepRegistrations keepRegistrations;
  private final StoreDirectory directory;

  RegisterStores(KeepRegistrations keepRegistrations, StoreDirectory directory) {
    this.keepRegistrations = keepRegistrations;
    this.directory = directory;
  }

  public Registrations register(List<Registration> rows) {
    Registrations result = result(keepRegistrations.keep(rows), List.of());
    directory.forget();
    LOG.infof("stores registered rows=%d", rows.size());
    return result;
  }

  /** A dry run: what would happen now. */
  public Registrations wouldRegister(List<Registration> rows) {
    List<RegistrationOutcome> outcomes = keepRegistrations.rehearse(rows);
    return result(outcomes, changes(rows, outcomes));
  }

  private static Registrations result(List<RegistrationOutcome> outcomes, List<RowChange> changes) {
    List<RowProblem> problems =
        IntStream.range(0, outcomes.size())
            .boxed()
            .flatMap(
                row -> outcomes.get(row).problem().map(text -> new RowProblem(row, text)).stream())
            .toList();
    return problems.isEmpty()
        ? new Registrations.Registered(
            count(outcomes, RegistrationOutcome.NEW),
            count(outcomes, RegistrationOutcome.CHANGED),
            count(outcomes, RegistrationOutcome.UNCHANGED),
            changes)
        : new Registrations.Refused(problems);
  }

  private static List<RowChange> changes(
      List<Registration> rows, List<RegistrationOutcome> outcomes) {
    return IntStream.range(0, rows.size())
        .filter(row -> outcomes.get(row) != RegistrationOutcome.UNCHANGED)
        .mapToObj(row -> change(row, rows.get(row).store(), outcomes.get(row)))
        .toList();
  }

  private static RowChange change(int row, Store store, RegistrationOutcome outcome) {
    return new RowChange(row, store.id(), store.code(), outcome);
  }

  private static int count(List<RegistrationOutcome> outcomes, RegistrationOutcome outcome) {
    return (int) outcomes.stream().filter(outcome::equals).count();
  }
}
