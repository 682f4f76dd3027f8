package org.kirana.assignment.inbound;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kirana.assignment.domain.RowProblem;

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
        problems.add(new RowProblem(ROW, cell + " is not a column of stores"));
      } else if (columns.contains(column.get())) {
        problems.add(new RowProblem(ROW, column.get().header() + " is there twice"));
      } else {
        columns.add(column.get());
      }
    }
    Set<SheetColumn> missing = EnumSet.allOf(SheetColumn.class);
    columns.forEach(missing::remove);
    missing.stream()
        .filter(SheetColumn::isRequired)
        .map(column -> new RowProblem(ROW, "the column " + column.header() + " is missing"))
        .forEach(problems::add);
    return new SheetHeader(columns, problems);
  }

  /**
   * @throws IllegalArgumentException if the line does not fit the header
   */
  ObjectNode store(List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          "the row has %d cells, but the header has %d".formatted(cells.size(), columns.size()));
    }
    ObjectNode store = JsonNodeFactory.instance.objectNode();
    store.putObject("hours");
    for (int i = 0; i < cells.size(); i++) {
      columns.get(i).read(cells.get(i), store);
    }
    return store;
  }
}
