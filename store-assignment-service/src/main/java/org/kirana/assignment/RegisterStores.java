package org.kirana.assignment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.kirana.assignment.domain.Registration;
import org.kirana.assignment.domain.RegistrationOutcome;
import org.kirana.assignment.domain.Registrations;
import org.kirana.assignment.domain.RowProblem;
import org.kirana.assignment.persistence.RegistrationBatch;
import org.kirana.assignment.persistence.StoreDirectory;
import org.kirana.assignment.persistence.Stores;

/** Registers stores and changes of stores: all that are given, or none. */
@ApplicationScoped
public class RegisterStores {

  private static final Logger LOG = Logger.getLogger(RegisterStores.class);

  private final Stores stores;
  private final StoreDirectory directory;

  RegisterStores(Stores stores, StoreDirectory directory) {
    this.stores = stores;
    this.directory = directory;
  }

  public Registrations register(List<Registration> rows) {
    Registrations result = QuarkusTransaction.requiringNew().call(() -> judgeAndKeep(rows));
    directory.forget();
    LOG.infof("stores registered rows=%d", rows.size());
    return result;
  }

  private Registrations judgeAndKeep(List<Registration> rows) {
    RegistrationBatch batch = stores.batch(rows);
    List<RegistrationOutcome> outcomes = rows.stream().map(batch::judge).toList();
    List<RowProblem> problems = problems(outcomes);
    if (!problems.isEmpty()) {
      return new Registrations.Refused(problems);
    }
    for (int row = 0; row < rows.size(); row++) {
      batch.keep(rows.get(row), outcomes.get(row));
    }
    return new Registrations.Registered(
        count(outcomes, RegistrationOutcome.NEW),
        count(outcomes, RegistrationOutcome.CHANGED),
        count(outcomes, RegistrationOutcome.UNCHANGED));
  }

  private static List<RowProblem> problems(List<RegistrationOutcome> outcomes) {
    List<RowProblem> problems = new ArrayList<>();
    for (int row = 0; row < outcomes.size(); row++) {
      int number = row;
      outcomes
          .get(row)
          .problem()
          .ifPresent(problem -> problems.add(new RowProblem(number, problem)));
    }
    return problems;
  }

  private static int count(List<RegistrationOutcome> outcomes, RegistrationOutcome outcome) {
    return (int) outcomes.stream().filter(outcome::equals).count();
  }
}
