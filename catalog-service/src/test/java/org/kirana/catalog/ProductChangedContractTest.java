package org.kirana.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kirana.catalog.Samples.ATTA_5KG;
import static org.kirana.catalog.Samples.CHAKKI_ATTA;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.catalog.outbound.ProductChanged;
import org.kirana.events.wire.EventJson;

class ProductChangedContractTest {

  private static final Path CONTRACT =
      Path.of(System.getProperty("kirana.root"), "contracts", "product-changed");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void our_record_is_the_example() throws IOException {
    JsonNode announced = JSON.readTree(EventJson.write(example()));

    assertThat(announced).isEqualTo(file("example.json"));
    assertThat(schema().validate(announced)).isEmpty();
  }

  @Test
  void loose_goods_have_no_mrp() throws IOException {
    ProductChanged loose =
        new ProductChanged(
            new Sku("TOMATO_1KG"),
            1,
            new LocalName("Tomato", "टमाटर", "टोमॅटो"),
            "vegetables",
            "1 kg",
            4000,
            null,
            "0702",
            0,
            false,
            Instant.parse("2026-11-19T05:00:00Z"));

    assertThat(schema().validate(JSON.readTree(EventJson.write(loose)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.json", "example-minimal.json"})
  void the_examples_are_valid(String example) throws IOException {
    assertThat(schema().validate(file(example))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sku", "version", "name", "pricePaise", "hsn", "gstBasisPoints", "retired"})
  void nothing_of_the_minimum_can_be_left_out(String field) throws IOException {
    ObjectNode incomplete = (ObjectNode) file("example-minimal.json");
    incomplete.remove(field);

    assertThat(schema().validate(incomplete)).isNotEmpty();
  }

  private static ProductChanged example() {
    return new ProductChanged(
        ATTA_5KG,
        3,
        CHAKKI_ATTA,
        "staples",
        "5 kg",
        26500,
        28500L,
        "1101",
        500,
        false,
        Instant.parse("2026-11-19T05:00:00Z"));
  }

  private static JsonNode file(String name) throws IOException {
    return JSON.readTree(Files.readString(CONTRACT.resolve(name)));
  }

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(file("v1.schema.json"));
  }
}
