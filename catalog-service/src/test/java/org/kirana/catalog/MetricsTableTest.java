package org.kirana.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.InfrastructureTestResource;
import org.kirana.local.infrastructure.MetricsTable;

/** docs/metrics.md says what this service shows, and nothing else. */
@QuarkusTest
@TestProfile(CatalogTest.WithAdminKey.class)
@QuarkusTestResource(InfrastructureTestResource.class)
class MetricsTableTest {

  @Test
  void theTableNamesWhatIsShown() {
    MetricsTable table = MetricsTable.read();
    await()
        .untilAsserted(
            () ->
                assertThat(
                        table.differences("catalog-service", given().get("/q/metrics").asString()))
                    .isEmpty());
  }
}
