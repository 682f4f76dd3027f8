package org.kirana.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kirana.invoice.domain.Credit;
import org.kirana.invoice.domain.CreditNoteId;
import org.kirana.invoice.domain.DocumentNumber;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.Language;
import org.kirana.invoice.domain.Sale;
import org.kirana.invoice.domain.Series;
import org.kirana.invoice.persistence.CreditNotes;
import org.kirana.invoice.persistence.Invoice;
import org.kirana.invoice.persistence.InvoiceBook;
import org.kirana.local.infrastructure.InfrastructureTestResource;

/** Partitions bill in parallel, some of their transactions fail, and no series has a gap. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(LinkKey.class)
class SeriesRaceTest {

  private static final List<String> STORES = List.of("RACE1", "RACE2", "RACE3");
  private static final int PARTITIONS = 4;
  private static final int BATCHES = 30;
  private static final int BATCH = 5;

  @Inject InvoiceBook book;
  @Inject CreditNotes creditNotes;

  private final Queue<String> numbers = new ConcurrentLinkedQueue<>();

  @Test
  void numbersAreConsecutiveAndWithoutGap() throws Exception {
    try (var partitions = Executors.newFixedThreadPool(PARTITIONS)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < PARTITIONS; i++) {
        Random random = new Random(i);
        running.add(partitions.submit(() -> bill(random)));
      }
      for (Future<?> partition : running) {
        partition.get();
      }
    }
    assertThat(numbers).doesNotHaveDuplicates();
    assertThat(numbers.stream().filter(number -> !number.contains("/C")))
        .hasSize(PARTITIONS * BATCHES * BATCH);
    assertThat(bySeries()).hasSize(2 * STORES.size());
    bySeries().forEach(SeriesRaceTest::assertGapless);
  }

  /**
   * As the loop of events does: a batch in one transaction, its series locked in one order, started
   * over when it fails.
   */
  private void bill(Random random) {
    for (int i = 0; i < BATCHES; i++) {
      List<Sale> batch = new ArrayList<>();
      random
          .ints(BATCH, 0, STORES.size())
          .sorted()
          .forEach(s -> batch.add(Sales.anySaleOf(STORES.get(s))));
      boolean failsAtFirst = random.nextInt(4) == 0;
      if (failsAtFirst) {
        committed(batch, true);
      }
      int attempts = 0;
      while (!committed(batch, false)) {
        assertThat(++attempts).as("attempts").isLessThan(100);
      }
    }
  }

  private boolean committed(List<Sale> batch, boolean breaks) {
    List<String> taken = new ArrayList<>();
    try {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                batch.forEach(sale -> taken.addAll(issue(sale)));
                if (breaks) {
                  throw new IllegalStateException("killed before the commit");
                }
              });
    } catch (RuntimeException rolledBack) {
      return false;
    }
    numbers.addAll(taken);
    return true;
  }

  /** The number of the bill, and of the credit note for every third. */
  private List<String> issue(Sale sale) {
    InvoiceId id = new InvoiceId(sale.orderId().value());
    Invoice invoice = book.issue(id, sale, Language.EN);
    if (id.value().getLeastSignificantBits() % 3 != 0) {
      return List.of(invoice.number().value());
    }
    CreditNoteId noteId = CancelInvoice.creditNoteId(id);
    Credit credit = Credit.cancellation(invoice.bill());
    DocumentNumber note = creditNotes.issue(noteId, invoice, credit, sale.soldAt()).number();
    return List.of(invoice.number().value(), note.value());
  }

  private Map<String, List<String>> bySeries() {
    return numbers.stream().collect(Collectors.groupingBy(number -> number.substring(0, 10)));
  }

  private static void assertGapless(String prefix, List<String> taken) {
    Series series = new Series(prefix);
    assertThat(taken)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, taken.size())
                .mapToObj(ordinal -> series.number(ordinal).value())
                .toList());
  }
}
