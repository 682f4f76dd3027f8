package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a CSV sheet (RFC 4180, UTF-8) into rows that are numbered as a spreadsheet shows them. */
@ApplicationScoped
class ReadSheet {

  static final int MOST_ROWS = 50_000;

  private static final NotASheet NO_ROWS =
      new NotASheet("The sheet needs a header and at least one row of a product.");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  Outcome from(byte[] file) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      return new NotASheet("The sheet is not in UTF-8. In Excel, save it as \"CSV UTF-8\".");
    }
    return read(SheetLines.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
  }

  private static Outcome read(SheetLines sheet) {
    if (sheet.lines().size() <= 1 && sheet.broken().isEmpty()) {
      return NO_ROWS;
    }
    if (sheet.lines().size() > MOST_ROWS + 1) {
      return new NotASheet("A sheet has at most " + MOST_ROWS + " rows; split it.");
    }
    List<RowProblem> problems = new ArrayList<>();
    sheet.broken().ifPresent(problems::add);
    return sheet.lines().isEmpty() ? new Rows(List.of(), problems) : rows(sheet.lines(), problems);
  }

  private static Outcome rows(List<List<String>> lines, List<RowProblem> problems) {
    SheetHeader header = SheetHeader.of(lines.getFirst());
    if (!header.problems().isEmpty()) {
      return new Rows(List.of(), header.problems());
    }
    List<NumberedRow> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      switch (header.row(i + 1, lines.get(i))) {
        case SheetHeader.Blank blank -> {}
        case SheetHeader.Misshapen misshapen -> problems.add(misshapen.problem());
        case SheetHeader.Filled filled -> rows.add(filled.row());
      }
    }
    return rows.isEmpty() && problems.isEmpty() ? NO_ROWS : new Rows(rows, problems);
  }

  /** What came of reading. */
  sealed interface Outcome {}

  /** The file is no sheet of products. */
  record NotASheet(String why) implements Outcome {}

  /** The rows that could be read, and what is wrong with the others. */
  record Rows(List<NumberedRow> rows, List<RowProblem> problems) implements Outcome {
    Rows {
      rows = List.copyOf(rows);
      problems = List.copyOf(problems);
    }
  }
}
