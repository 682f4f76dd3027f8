package org.kirana.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kirana.invoice.domain.Credit;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.Language;
import org.kirana.invoice.domain.Sale;
import org.kirana.invoice.persistence.CreditNotes;
import org.kirana.invoice.persistence.Invoice;
import org.kirana.invoice.persistence.InvoiceBook;
import org.kirana.local.infrastructure.InfrastructureTestResource;

/** PostgreSQL kills connections in the middle of billing, and no series has a gap or a repeat. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(LinkKey.class)
class SeriesKillTest {
  private static final int PARTITIONS = 3;
  private static final int BATCHES = 25;
  private static final int BATCH = 4;

  @Inject InvoiceBook book;
  @Inject CreditNotes creditNotes;
  @Inject EntityManager entityManager;
  @Inject AgroalDataSource pool;

  private final String store = "K" + Integer.toString(1_000 + (int) (Math.random() * 9_000));
  private final AtomicInteger killed = new AtomicInteger();

  /** What was killed after its commit lies in the pool still. */
  @AfterEach
  void buryTheDead() {
    pool.flush(FlushMode.GRACEFUL);
  }

  @Test
  void whateverWasKilledTheNumbersAreConsecutive() throws Exception {
    try (ExecutorService partitions = Executors.newFixedThreadPool(PARTITIONS);
        ExecutorService killer = Executors.newSingleThreadExecutor()) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < PARTITIONS; i++) {
        Random random = new Random(i);
        running.add(partitions.submit(() -> bill(random, killer)));
      }
      for (Future<?> partition : running) {
        partition.get();
      }
    }

    buryTheDead();
    assertThat(killed).hasValueGreaterThan(PARTITIONS);
    assertThat(numbers("invoice")).hasSizeGreaterThanOrEqualTo(PARTITIONS * BATCHES * BATCH);
    assertGapless(store + "/2627", numbers("invoice"));
    assertGapless(store + "/C627", numbers("credit_note"));
  }

  private void bill(Random random, ExecutorService killer) {
    for (int i = 0; i < BATCHES; i++) {
      int attempts = 0;
      while (!committed(random, killer)) {
        assertThat(++attempts).as("attempts").isLessThan(100);
      }
    }
  }

  /** Of four batches one is killed before its commit, and one at about the time of it. */
  private boolean committed(Random random, ExecutorService killer) {
    try {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                IntStream.range(0, BATCH).forEach(i -> issue());
                entityManager.flush();
                int fate = random.nextInt(4);
                if (fate < 2) {
                  CompletableFuture<Void> death = kill(ownConnection(), killer);
                  if (fate == 0) {
                    death.join();
                  }
                }
              });
      return true;
    } catch (RuntimeException dead) {
      return false;
    }
  }

  private void issue() {
    Sale sale = Sales.anySaleOf(store);
    InvoiceId id = new InvoiceId(sale.orderId().value());
    Invoice invoice = book.issue(id, sale, Language.EN);
    Credit credit = Credit.cancellation(invoice.bill());
    creditNotes.issue(CancelInvoice.creditNoteId(id), invoice, credit, sale.soldAt());
  }

  private int ownConnection() {
    return (Integer)
        entityManager.createNativeQuery("SELECT pg_backend_pid()", Integer.class).getSingleResult();
  }

  private CompletableFuture<Void> kill(int connection, ExecutorService killer) {
    return CompletableFuture.runAsync(
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      entityManager
                          .createNativeQuery("SELECT pg_terminate_backend(?1)", Boolean.class)
                          .setParameter(1, connection)
                          .getSingleResult();
                      killed.incrementAndGet();
                    }),
        killer);
  }

  @SuppressWarnings("unchecked")
  private List<String> numbers(String table) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (List<String>)
                    entityManager
                        .createNativeQuery(
                            "SELECT number FROM " + table + " WHERE number LIKE ?1 ORDER BY number",
                            String.class)
                        .setParameter(1, store + "/%")
                        .getResultList());
  }

  private static void assertGapless(String prefix, List<String> numbers) {
    assertThat(numbers)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, numbers.size())
                .mapToObj(ordinal -> "%s/%05d".formatted(prefix, ordinal))
                .toList());
  }
}
