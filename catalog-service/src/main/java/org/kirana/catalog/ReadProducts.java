package org.kirana.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads an admin's JSON array into products, or into everything that is wrong with its rows. */
@ApplicationScoped
class ReadProducts {

  /** Strict, so that a misspelt field or a price with a fraction is told and not dropped. */
  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private final CheckProduct checkProduct;

  ReadProducts(CheckProduct checkProduct) {
    this.checkProduct = checkProduct;
  }

  Outcome from(JsonNode rows) {
    List<RowProblem> problems = new ArrayList<>();
    List<CheckedProduct> products = new ArrayList<>();
    Set<Sku> seen = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      int rowNumber = i + 1;
      switch (read(rowNumber, rows.get(i))) {
        case Wrong wrong -> problems.addAll(wrong.problems());
        case Right right -> {
          products.addAll(right.products());
          if (!seen.add(right.products().getFirst().sku())) {
            problems.add(new RowProblem(rowNumber, "sku", "is in another row too"));
          }
        }
      }
    }
    return problems.isEmpty() ? new Right(products) : new Wrong(problems);
  }

  private Outcome read(int rowNumber, JsonNode json) {
    try {
      ProductRow row = STRICT.treeToValue(json, ProductRow.class);
      if (row == null) {
        return new Wrong(List.of(new RowProblem(rowNumber, "row", "is not an object")));
      }
      List<RowProblem> problems = checkProduct.problems(rowNumber, row);
      return problems.isEmpty() ? new Right(List.of(row.checked())) : new Wrong(problems);
    } catch (JsonProcessingException e) {
      return new Wrong(List.of(new RowProblem(rowNumber, field(e), words(e))));
    }
  }

  private static String field(JsonProcessingException e) {
    if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
      return "row";
    }
    return mapping.getPath().stream()
        .map(JsonMappingException.Reference::getFieldName)
        .collect(Collectors.joining("."));
  }

  private static String words(JsonProcessingException e) {
    return e instanceof UnrecognizedPropertyException
        ? "is not a field of a product"
        : "has the wrong type";
  }

  /** What came of reading. */
  sealed interface Outcome {}

  /** Every row is a product. */
  record Right(List<CheckedProduct> products) implements Outcome {
    Right {
      products = List.copyOf(products);
    }
  }

  /** Something is wrong; nothing is to be done. */
  record Wrong(List<RowProblem> problems) implements Outcome {
    Wrong {
      problems = List.copyOf(problems);
    }
  }
}
