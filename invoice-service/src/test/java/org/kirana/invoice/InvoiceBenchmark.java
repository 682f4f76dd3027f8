package org.kirana.invoice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.kirana.invoice.document.RenderBill;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.Language;
import org.kirana.invoice.domain.Shop;
import org.kirana.invoice.domain.TaxScheme;
import org.kirana.invoice.persistence.InvoiceBook;
import org.kirana.local.infrastructure.InfrastructureTestResource;

/**
 * How many invoices one thread issues, in batches through the real database, and how many it
 * renders. No test: {@code ./mvnw -pl invoice-service test -Dtest=InvoiceBenchmark}.
 */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(LinkKey.class)
class InvoiceBenchmark {

  private static final int BATCH = 500;
  private static final int STORES = 100;
  private static final Duration WARM_UP = Duration.ofSeconds(5);
  private static final Duration MEASURED = Duration.ofSeconds(15);

  private static final Bill HINDI =
      Shop.bill(TaxScheme.REGULAR, Shop.SOAP_BAR, Shop.ATTA_5KG, Shop.MILK_500ML);

  @Inject InvoiceBook book;
  @Inject RenderBill renderBill;

  @Test
  void measure() {
    measure("issued", this::issueBatch);
    measure("rendered", () -> rendered(Shop.theUsualBill()));
    measure("rendered with Devanagari", () -> rendered(HINDI));
  }

  private static void measure(String what, IntSupplier work) {
    run(work, WARM_UP);
    long cpu = cpuNanos();
    long start = System.nanoTime();
    long done = run(work, MEASURED);
    double seconds = (System.nanoTime() - start) / 1e9;
    double cpuSeconds = (cpuNanos() - cpu) / 1e9;
    System.out.printf(
        "invoices %s: %.0f/s with one thread, %.0f per second of this process's CPU%n",
        what, done / seconds, done / cpuSeconds);
  }

  private static long run(IntSupplier work, Duration time) {
    long end = System.nanoTime() + time.toNanos();
    long done = 0;
    while (System.nanoTime() < end) {
      done += work.getAsInt();
    }
    return done;
  }

  private int issueBatch() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int i = 0; i < BATCH; i++) {
                String store = "B%04d".formatted(i * STORES / BATCH);
                InvoiceId id = new InvoiceId(UUID.randomUUID());
                book.issue(id, Sales.anySaleOf(store), Language.EN);
              }
            });
    return BATCH;
  }

  private int rendered(Bill bill) {
    renderBill.render(Shop.AN_INVOICE, bill);
    return 1;
  }

  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }
}
