package org.kirana.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;

/**
 * A row as it came in, and where. Its fields are taken apart when it is its turn, because a large
 * sheet as JSON would need much memory.
 *
 * @param number counted from 1; in a sheet row 1 is the header
 */
record NumberedRow(int number, Supplier<JsonNode> fields) {

  NumberedRow(int number, JsonNode fields) {
    this(number, () -> fields);
  }
}
