package org.kirana.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The first line of a sheet: it names the columns, in any order. */
record SheetHeader(List<SheetColumn> columns, List<RowProblem> problems) {

  private static final int ROW = 1;

  SheetHeader {
    columns = List.copyOf(columns);
    problems = List.copyOf(problems);
  }

  static SheetHeader of(List<String> cells) {
    List<SheetColumn> columns = new ArrayList<>();
    List<RowProblem> problems = new ArrayList<>();
    for (String cell : cells) {
      Optional<SheetColumn> column = SheetColumn.headed(cell);
      if (column.isEmpty()) {
        problems.add(new RowProblem(ROW, cell, "is not a column of products"));
      } else if (columns.contains(column.get())) {
        problems.add(new RowProblem(ROW, column.get().header(), "is there twice"));
      } else {
        columns.add(column.get());
      }
    }
    Set<SheetColumn> missing = EnumSet.allOf(SheetColumn.class);
    columns.forEach(missing::remove);
    missing.stream()
        .filter(SheetColumn::isRequired)
        .map(column -> new RowProblem(ROW, column.header(), "is missing"))
        .forEach(problems::add);
    return new SheetHeader(columns, problems);
  }

  Line row(int number, List<String> cells) {
    if (cells.stream().allMatch(String::isBlank)) {
      return new Blank();
    }
    if (cells.size() != columns.size()) {
      String problem =
          "has %d cells, but the header has %d".formatted(cells.size(), columns.size());
      return new Misshapen(new RowProblem(number, "row", problem));
    }
    return new Filled(new NumberedRow(number, () -> product(cells)));
  }

  private JsonNode product(List<String> cells) {
    ObjectNode product = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < cells.size(); i++) {
      columns.get(i).read(cells.get(i), product);
    }
    return product;
  }

  /** What a line of the sheet is. */
  sealed interface Line {}

  /** Nothing is in it. */
  record Blank() implements Line {}

  /** It does not fit the header. */
  record Misshapen(RowProblem problem) implements Line {}

  /** It tells of a product. */
  record Filled(NumberedRow row) implements Line {}
}
