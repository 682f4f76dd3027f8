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
    LocalStack stack =
        LocalStack.start(
            StackSettings.in(directory)
                .impatient()
                .with(
                    Service.MESSAGING_GATEWAY,
                    "kirana.media.folder",
                    directory.resolve("media").toString())
                .with(Service.STORE_ASSIGNMENT_SERVICE, "kirana.assignment.offer-for", "PT12S"));
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
    stack.awaitHealthy(PATIENCE);
    Seeding.of(stack).whenNew();
    Alibag.opensIn(stack);
    Books books = new Books(stack);
    await().atMost(PATIENCE).until(() -> books.products() >= 100);
    return stack;
  }
}
