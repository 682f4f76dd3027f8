package org.kirana.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.InfrastructureTestResource;

@QuarkusTest
@TestProfile(CatalogTest.WithAdminKey.class)
@QuarkusTestResource(InfrastructureTestResource.class)
class OpenApiTest {

  @Test
  void every_admin_call_tells_what_it_takes_and_answers() throws JsonProcessingException {
    JsonNode api = api();

    assertThat(adminCalls(api)).hasSize(7);
    assertThat(adminCalls(api))
        .allSatisfy(
            call -> {
              assertThat(call.path("security").toString()).contains("admin-key");
              assertThat(call.at("/responses/401/$ref").asText()).endsWith("/no-key");
              assertThat(success(call).path("content").toString()).contains("schema");
              assertThat(call.has("requestBody"))
                  .isEqualTo(call.path("requestBody").toString().contains("examples"));
            });
  }

  @Test
  void every_problem_that_is_referred_to_is_described_with_an_example()
      throws JsonProcessingException {
    JsonNode api = api();
    List<String> references = new ArrayList<>();
    adminCalls(api).forEach(call -> call.path("responses").findValuesAsText("$ref", references));

    assertThat(references)
        .filteredOn(reference -> reference.contains("/responses/"))
        .isNotEmpty()
        .allSatisfy(
            reference ->
                assertThat(api.at(reference.substring(1)).toString()).contains("\"example\""));
    assertThat(api.at("/components/securitySchemes/admin-key/scheme").asText()).isEqualTo("bearer");
  }

  private static JsonNode api() throws JsonProcessingException {
    return new ObjectMapper()
        .readTree(given().accept("application/json").get("/q/openapi?format=json").asString());
  }

  private static List<JsonNode> adminCalls(JsonNode api) {
    List<JsonNode> calls = new ArrayList<>();
    api.path("paths")
        .properties()
        .forEach(
            path -> {
              if (path.getKey().startsWith("/admin/")) {
                path.getValue().forEach(calls::add);
              }
            });
    return calls;
  }

  private static JsonNode success(JsonNode call) {
    return call.path("responses").path("200");
  }
}
