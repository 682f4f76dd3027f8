package org.kirana.events.loop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kirana.events.ledger.Account;
import org.kirana.events.ledger.LedgerTopics;

/** What a batch has looked for is not looked for again. */
@QuarkusTest
@QuarkusTestResource(LedgerTopics.class)
class BatchMemoryIT {

  @Inject BatchMemory memory;
  @Inject EntityManager entities;

  private final String nobody = UUID.randomUUID().toString();
  private Statistics statistics;

  @BeforeEach
  void count() {
    statistics = entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
  }

  @AfterEach
  void forget() {
    memory.forget();
    statistics.setStatisticsEnabled(false);
  }

  @Test
  @Transactional
  void aRowThatIsNotThereIsAskedForOnce() {
    memory.load(rows -> rows.row(Account.class, nobody));
    long asked = queries();
    assertThat(memory.lock(Account.class, nobody)).isEmpty();
    assertThat(memory.find(Account.class, nobody)).isEmpty();
    assertThat(queries()).isEqualTo(asked);
  }

  @Test
  @Transactional
  void neitherIsARowThatIsThere() {
    entities.persist(new Account(nobody));
    entities.flush();
    entities.clear();
    memory.load(rows -> rows.row(Account.class, nobody));
    long asked = queries();
    assertThat(memory.lock(Account.class, nobody)).isPresent();
    assertThat(queries()).isEqualTo(asked);
  }

  @Test
  @Transactional
  void aRowThatTheBatchHasAddedSinceIsThere() {
    memory.load(rows -> rows.row(Account.class, nobody));
    Account added = new Account(nobody);
    entities.persist(added);
    assertThat(memory.lock(Account.class, nobody)).containsSame(added);
  }

  @Test
  @Transactional
  void aRowThatIsOnlyReadIsRememberedToo() {
    memory.load(rows -> rows.view(Account.class, nobody));
    long asked = queries();
    assertThat(memory.find(Account.class, nobody)).isEmpty();
    assertThat(queries()).isEqualTo(asked);
  }

  @Test
  @Transactional
  void whoeverIsNoBatchAsksTheDatabase() {
    memory.load(rows -> rows.row(Account.class, nobody));
    entities
        .createNativeQuery("INSERT INTO account (id, balancepaise) VALUES (:id, 1)")
        .setParameter("id", nobody)
        .executeUpdate();
    memory.forget();
    assertThat(memory.find(Account.class, nobody)).isPresent();
  }

  private long queries() {
    return statistics.getPrepareStatementCount();
  }
}
