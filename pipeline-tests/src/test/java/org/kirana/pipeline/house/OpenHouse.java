package org.kirana.pipeline.house;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.kirana.local.infrastructure.KiranaRoot;
import org.kirana.local.launcher.LocalStack;
import org.kirana.local.launcher.Seeding;
import org.kirana.local.launcher.Service;
import org.kirana.local.launcher.StackSettings;

/** Starts the house and fills its shelves. */
final class OpenHouse {

  static final Duration PATIENCE = Duration.ofMinutes(3);

  private OpenHouse() {}

  static LocalStack open() {
    Path directory =
        KiranaRoot.find().resolve("pipeline-tests/target/house-" + ProcessHandle.current().pid());
    LocalStack stack = LocalStack.start(impatient(StackSettings.in(directory)));
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
    stack.awaitHealthy(PATIENCE);
    Seeding.of(stack).whenNew();
    Alibag.opensIn(stack);
    Books books = new Books(stack);
    await().atMost(PATIENCE).until(() -> books.products() >= 100);
    return stack;
  }

  /** What is killed here is given up sooner than in a real house, so that tests end. */
  private static StackSettings impatient(StackSettings settings) {
    for (Service service : Service.values()) {
      settings =
          settings
              .with(service, "kirana.events.session-timeout", "6s")
              .with(service, "kirana.events.transaction-timeout", "5s")
              .with(service, "kirana.events.idle-in-transaction-timeout", "3s");
    }
    return settings
        .with(Service.STORE_ASSIGNMENT_SERVICE, "kirana.assignment.offer-for", "PT12S")
        .with(Service.MESSAGING_GATEWAY, "kirana.sending.status-wait", "PT5S")
        .with(Service.MESSAGING_GATEWAY, "kirana.sending.lease", "PT10S")
        .with(Service.MESSAGING_GATEWAY, "kirana.sending.answer-within", "PT3S");
  }
}
