package org.kirana.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads one row into a product, or into everything that is wrong with it. */
@ApplicationScoped
class ReadRow {

  private final CheckProduct checkProduct;

  ReadRow(CheckProduct checkProduct) {
    this.checkProduct = checkProduct;
  }

  Outcome read(NumberedRow row) {
    if (!(row.fields().get() instanceof ObjectNode given)) {
      return new Wrong(List.of(new RowProblem(row.number(), "row", "is not an object")));
    }
    List<RowProblem> unreadable = new ArrayList<>();
    ProductRow product = StrictJson.read(row, given, ProductRow.class, unreadable);
    List<RowProblem> problems =
        Stream.concat(
                unreadable.stream(),
                checkProduct.problems(row.number(), product).stream()
                    .filter(problem -> !isAbout(problem, unreadable)))
            .toList();
    return problems.isEmpty() ? new Right(product.checked(row.number())) : new Wrong(problems);
  }

  /** A field that cannot be read is not told as missing too. */
  private static boolean isAbout(RowProblem problem, List<RowProblem> unreadable) {
    return unreadable.stream().map(RowProblem::field).anyMatch(problem.field()::equals);
  }

  /** What came of reading. */
  sealed interface Outcome {}

  /** The row is a product. */
  record Right(CheckedProduct product) implements Outcome {}

  /** Something is wrong with it. */
  record Wrong(List<RowProblem> problems) implements Outcome {
    Wrong {
      problems = List.copyOf(problems);
    }
  }
}
