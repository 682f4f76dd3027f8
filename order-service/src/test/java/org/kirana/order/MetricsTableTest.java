package org.kirana.order;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.InfrastructureTestResource;
import org.kirana.local.infrastructure.MetricsTable;

/** docs/metrics.md says what this service shows, and nothing else. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
class MetricsTableTest {

  @Test
  void theTableNamesWhatIsShown() {
    MetricsTable table = MetricsTable.read();
    await()
        .untilAsserted(
            () ->
                assertThat(table.differences("order-service", given().get("/q/metrics").asString()))
                    .isEmpty());
  }
}
