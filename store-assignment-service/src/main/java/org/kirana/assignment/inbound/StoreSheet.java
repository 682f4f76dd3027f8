package org.kirana.assignment.inbound;

import java.util.ArrayList;
import java.util.List;
import org.kirana.assignment.domain.Registration;
import org.kirana.assignment.domain.RowProblem;

/**
 * The stores of a sheet, numbered as a spreadsheet shows its rows: the header is row 1.
 *
 * @param numbers the row of each store
 */
record StoreSheet(List<Registration> stores, List<Integer> numbers, List<RowProblem> problems) {

  static StoreSheet read(SheetLines sheet, ReadRegistration read) {
    List<RowProblem> problems = new ArrayList<>();
    SheetHeader header = SheetHeader.of(sheet.lines().getFirst());
    if (!header.problems().isEmpty()) {
      return new StoreSheet(List.of(), List.of(), header.problems());
    }
    List<Registration> stores = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int line = 1; line < sheet.lines().size(); line++) {
      List<String> cells = sheet.lines().get(line);
      if (cells.stream().allMatch(String::isBlank)) {
        continue;
      }
      try {
        stores.add(read.read(header.store(cells)));
        numbers.add(line + 1);
      } catch (IllegalArgumentException e) {
        problems.add(new RowProblem(line + 1, String.valueOf(e.getMessage())));
      }
    }
    sheet.broken().ifPresent(problems::add);
    return new StoreSheet(stores, numbers, problems);
  }
}
