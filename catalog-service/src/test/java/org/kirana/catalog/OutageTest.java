package org.kirana.catalog;

import static org.hamcrest.Matchers.equalTo;
import static org.kirana.catalog.AdminCalls.post;
import static org.kirana.catalog.AdminCalls.product;
import static org.kirana.catalog.Samples.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kirana.local.infrastructure.InfrastructureTestResource;

/** The database ends an admin's connection while rows are written, or when they are committed. */
@QuarkusTest
@TestProfile(CatalogTest.WithAdminKey.class)
@QuarkusTestResource(InfrastructureTestResource.class)
class OutageTest {

  private static final String END =
      """
      CREATE FUNCTION end_connection() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'as an administrator would' USING ERRCODE = TG_ARGV[0];
      END $$
      """;
  private static final String WHEN =
      " FOR EACH ROW WHEN (NEW.sku = '%s') EXECUTE FUNCTION end_connection('%s')";

  @Inject DataSource database;

  @BeforeEach
  void connectionsCanEnd() throws SQLException {
    run(END);
  }

  @AfterEach
  void noMore() throws SQLException {
    run("DROP FUNCTION end_connection CASCADE");
  }

  @ParameterizedTest
  @CsvSource({"57P01, 503", "40001, 503", "22012, 500"})
  void aWriteThatIsInterrupted(String state, int status) throws SQLException {
    run(("CREATE TRIGGER ended BEFORE INSERT ON product" + WHEN).formatted("GONE", state));
    isAnswered(status);
  }

  @ParameterizedTest
  @CsvSource({"57P01, 503", "40001, 503", "22012, 500"})
  void aCommitThatFails(String state, int status) throws SQLException {
    run(
        ("CREATE CONSTRAINT TRIGGER ended AFTER INSERT ON product DEFERRABLE INITIALLY DEFERRED"
                + WHEN)
            .formatted("GONE", state));
    isAnswered(status);
  }

  private static void isAnswered(int status) {
    post(row("GONE", 26_500))
        .statusCode(status)
        .contentType("application/problem+json")
        .header("Retry-After", equalTo(status == 503 ? "5" : null));
    product("GONE").statusCode(404);
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
