package org.kirana.assignment.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kirana.assignment.AdminApi;
import org.kirana.assignment.domain.ContactId;
import org.kirana.local.infrastructure.InfrastructureTestResource;

/** More stores than are read at once. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
class ManyStoresTest {

  private static final String COPIES =
      """
      INSERT INTO store (store_id, code, version, change_number, standing, registration, capacity, taken)
      SELECT md5('one of many ' || n)::uuid, translate(lpad(to_hex(n), 5, '0'), '0123456789abcdef', 'GHJKLMNPQRSTVWXZ'),
        version, change_number, 'RETIRED',
        registration || jsonb_build_object('id', md5('one of many ' || n)::uuid), capacity, 0
      FROM store, generate_series(1, :copies) n WHERE store_id = :store
      """;

  private final Map<String, Object> row = AdminApi.row(27.0, 71.0, 3);

  @Inject Listings listings;
  @Inject EntityManager database;

  @AfterEach
  void closeThem() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery(
                        "DELETE FROM store WHERE code ~ '^[G-Z]{5}$' AND standing = 'RETIRED'")
                    .executeUpdate());
  }

  @Test
  void all_of_them_are_known_to_a_directory_that_has_just_been_opened() {
    AdminApi.register(List.of(row)).statusCode(200);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery(COPIES)
                    .setParameter("copies", 3 * Listings.PAGE)
                    .setParameter("store", UUID.fromString((String) row.get("storeId")))
                    .executeUpdate());

    ContactId partner = new ContactId(UUID.fromString((String) row.get("partnerContactId")));
    assertThat(new StoreDirectory(listings).storesOf(partner)).hasSize(3 * Listings.PAGE + 1);
  }
}
