package org.kirana.bench.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kirana.bench.house.Tables;
import org.kirana.local.launcher.Service;

/**
 * A table in which an old order left a row or some: each row of a real order is written again and
 * again under other ids.
 *
 * @param of which rows
 * @param others columns that differ, as SQL over {@code n}, the old order's number, and {@code
 *     real}, the row
 */
record Multiplied(Service service, String table, String of, Map<String, String> others) {

  static final String ORDER = "md5('old order ' || n)::uuid";
  static final String CONTACT = "md5('old contact ' || n % 200000)::uuid";

  /** Within the days for which everything is remembered. */
  static final String THEN = "now() - interval '1 hour' - n % 600000 * interval '1 second'";

  private static final String COLUMNS =
      """
      SELECT attname FROM pg_attribute WHERE attrelid = '%s'::regclass AND attnum > 0
      AND NOT attisdropped AND attidentity = '' AND attgenerated = ''\
      """;

  private static final String INDEXES =
      """
      SELECT indexrelid::regclass, pg_get_indexdef(indexrelid) FROM pg_index
      WHERE indrelid = '%s'::regclass AND NOT indisunique\
      """;

  /** Indexes that guard nothing are made anew afterwards, which is faster than keeping them. */
  void withoutIndexes(Tables tables, Runnable writing) {
    List<List<String>> indexes = tables.rows(service, INDEXES.formatted(table));
    indexes.forEach(index -> tables.change(service, "DROP INDEX " + index.getFirst()));
    writing.run();
    indexes.forEach(index -> tables.change(service, index.getLast()));
  }

  /**
   * What writes the rows of the old orders numbered {@code :from} up to, without, {@code :until}.
   * Columns and places of the real rows are in it: to look for them again among millions takes
   * longer.
   */
  String insertion(Tables tables) {
    List<String> columns = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (List<String> row : tables.rows(service, COLUMNS.formatted(table))) {
      String column = row.getFirst();
      columns.add('"' + column + '"');
      values.add(others.getOrDefault(column, "real.\"" + column + '"'));
    }
    return "INSERT INTO %1$s (%2$s) SELECT %3$s FROM (SELECT * FROM %1$s WHERE ctid = ANY ('%4$s'::tid[])) real, generate_series(:from, :until - 1) n ON CONFLICT DO NOTHING"
        .formatted(table, String.join(", ", columns), String.join(", ", values), places(tables));
  }

  private String places(Tables tables) {
    return tables
        .rows(
            service,
            "SELECT coalesce(array_agg(place), '{}') FROM (SELECT ctid AS place FROM %s WHERE %s) real"
                .formatted(table, of))
        .getFirst()
        .getFirst();
  }
}
