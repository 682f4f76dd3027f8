package org.kirana.pipeline.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** However an order ends: its place at the store is free again, and no bill's number is missing. */
final class NothingLeaks implements AfterEachCallback {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Override
  public void afterEach(ExtensionContext context) {
    await().atMost(PATIENCE).until(() -> House.books().placesLeaked() == 0);
    assertThat(House.books().gapsInSeries()).isZero();
  }
}
