package org.kirana.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads an admin's rows into products, or into everything that is wrong with the rows. */
@ApplicationScoped
class ReadProducts {

  private final ReadRow readRow;

  ReadProducts(ReadRow readRow) {
    this.readRow = readRow;
  }

  Outcome from(JsonNode rows) {
    return from(
        IntStream.range(0, rows.size()).mapToObj(i -> new NumberedRow(i + 1, rows.get(i))).toList(),
        List.of());
  }

  /** Rows, and what is already known to be wrong with others. */
  Outcome from(List<NumberedRow> rows, List<RowProblem> misshapen) {
    List<RowProblem> problems = new ArrayList<>(misshapen);
    Map<Sku, List<CheckedProduct>> bySku = new LinkedHashMap<>();
    for (NumberedRow row : rows) {
      switch (readRow.read(row)) {
        case ReadRow.Wrong wrong -> problems.addAll(wrong.problems());
        case ReadRow.Right right -> {
          CheckedProduct product = right.product();
          List<CheckedProduct> same = bySku.computeIfAbsent(product.sku(), s -> new ArrayList<>());
          contradiction(product, same).ifPresent(problems::add);
          same.add(product);
        }
      }
    }
    return problems.isEmpty()
        ? new Right(bySku.values().stream().map(WantedProduct::new).toList())
        : new Wrong(problems.stream().sorted(Comparator.comparing(RowProblem::row)).toList());
  }

  private static Optional<RowProblem> contradiction(
      CheckedProduct product, List<CheckedProduct> earlier) {
    for (CheckedProduct other : earlier) {
      if (other.validFrom().equals(product.validFrom())) {
        return Optional.of(
            new RowProblem(product.row(), "sku", "is in another row too: row " + other.row()));
      }
      if (!other.sameButForPrice(product)) {
        return Optional.of(
            new RowProblem(
                product.row(),
                "row",
                "differs from row %d in more than price, MRP and day".formatted(other.row())));
      }
    }
    return Optional.empty();
  }

  /** What came of reading. */
  sealed interface Outcome {}

  /** Every row is a product, or one more price of it. */
  record Right(List<WantedProduct> products) implements Outcome {
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
