package org.kirana.assignment.inbound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kirana.assignment.domain.RowProblem;

/**
 * The cells of a sheet, line by line.
 *
 * @param broken where the sheet stops being one, if it does
 */
record SheetLines(List<List<String>> lines, Optional<RowProblem> broken) {

  private static final ObjectReader LINES =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build().readerFor(String[].class);

  SheetLines {
    lines = List.copyOf(lines);
  }

  static SheetLines of(String text) {
    List<List<String>> lines = new ArrayList<>();
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
    try (MappingIterator<String[]> more = LINES.with(schema).readValues(text)) {
      while (more.hasNextValue()) {
        lines.add(List.of(more.nextValue()));
      }
      return new SheetLines(lines, Optional.empty());
    } catch (JsonProcessingException e) {
      String problem = "a quotation mark is where none belongs; what follows was not read";
      return new SheetLines(lines, Optional.of(new RowProblem(lines.size() + 1, problem)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the comma is the decimal sign, spreadsheets separate by semicolons. */
  private static char separator(String text) {
    String header = text.lines().findFirst().orElse("");
    return header.contains(";") && !header.contains(",") ? ';' : ',';
  }
}
