package org.kirana.assignment.inbound;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes all stores as a sheet that can be imported as it is. */
@ApplicationScoped
class WriteSheet {

  private static final int PAGE_SIZE = 1000;
  private static final String BEFORE_ALL = "";

  /** Without it, Excel takes the sheet for another encoding than UTF-8 and garbles Devanagari. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final CsvMapper CSV =
      CsvMapper.builder()
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  private static final CsvSchema SCHEMA = CsvSchema.emptySchema().withLineSeparator("\r\n");

  private final SheetPages pages;
  private final ObjectMapper json;

  WriteSheet(SheetPages pages, ObjectMapper json) {
    this.pages = pages;
    this.json = json;
  }

  /** Sorted by code, page by page, so that a slow reader holds no transaction. */
  void to(OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    try (SequenceWriter sheet = CSV.writer(SCHEMA).writeValues(text)) {
      sheet.write(Arrays.stream(SheetColumn.values()).map(SheetColumn::header).toList());
      List<StoreRegistration> page = pages.after(BEFORE_ALL, PAGE_SIZE);
      while (!page.isEmpty()) {
        for (StoreRegistration store : page) {
          sheet.write(row(json.valueToTree(store)));
        }
        sheet.flush();
        page = pages.after(page.getLast().code(), PAGE_SIZE);
      }
    }
    text.flush();
  }

  private static List<String> row(JsonNode store) {
    return Arrays.stream(SheetColumn.values()).map(column -> column.write(store)).toList();
  }
}
