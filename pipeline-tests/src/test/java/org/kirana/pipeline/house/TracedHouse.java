package org.kirana.pipeline.house;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import org.kirana.local.infrastructure.KiranaRoot;
import org.kirana.local.launcher.LocalStack;
import org.kirana.local.launcher.Seeding;
import org.kirana.local.launcher.Service;
import org.kirana.local.launcher.StackSettings;
import org.kirana.local.seed.Acceptance;

/** A house of its own whose services send their traces to a collector in this process. */
record TracedHouse(LocalStack stack, TraceCollector collector) implements AutoCloseable {

  static TracedHouse open() {
    Path directory =
        KiranaRoot.find().resolve("pipeline-tests/target/traced-" + ProcessHandle.current().pid());
    TraceCollector collector = TraceCollector.open();
    StackSettings settings = StackSettings.in(directory).impatient();
    for (Service service : Service.values()) {
      settings =
          settings
              .with(service, "quarkus.otel.sdk.disabled", "false")
              .with(service, "quarkus.otel.exporter.otlp.protocol", "http/protobuf")
              .with(service, "quarkus.otel.exporter.otlp.endpoint", collector.uri().toString())
              .with(service, "quarkus.otel.bsp.schedule.delay", "1S");
    }
    LocalStack stack = LocalStack.start(settings);
    stack.awaitHealthy(OpenHouse.PATIENCE);
    Seeding.alwaysOpen(stack, Acceptance.AUTOMATIC).whenNew();
    Books books = new Books(stack);
    await().atMost(OpenHouse.PATIENCE).until(() -> books.products() >= 100);
    return new TracedHouse(stack, collector);
  }

  Phone shopper() {
    return Phone.fresh(stack.uri(Service.WHATSAPP_SIMULATOR), "shopper");
  }

  @Override
  public void close() {
    stack.close();
    collector.close();
  }
}
