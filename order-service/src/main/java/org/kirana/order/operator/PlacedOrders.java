package org.kirana.order.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kirana.events.operator.Recollection;
import org.kirana.events.operator.Remembered;
import org.kirana.events.operator.Written;

/** What order-service wrote down of an order: when it was placed, and its fate so far. */
@ApplicationScoped
class PlacedOrders implements Recollection {

  /** An order's id, or how it begins: partners read the first six digits. */
  private static final Pattern ID = Pattern.compile("[0-9a-f]{6,32}");

  private static final String SHAPE = "$1-$2-$3-$4-$5";
  private static final Pattern DIGITS =
      Pattern.compile("(.{8})(.{4})(.{4})(.{4})(.{12})", Pattern.DOTALL);

  private static final String BEGINNING_SO =
      "SELECT order_id FROM order_ WHERE order_id BETWEEN ? AND ? ORDER BY placed_at DESC LIMIT 20";

  private static final String ORDER =
      """
      SELECT contact_id, placed_at, language, fulfilment, jsonb_array_length(lines) AS lines,
        total_paise, reduced_total_paise, state, invoice, store_id, shortfall AS shortfalls,
        cancellation_requested_at
      FROM order_ WHERE order_id = ?
      """;

  private final Written written;

  PlacedOrders(Written written) {
    this.written = written;
  }

  @Override
  public List<UUID> called(String name) throws SQLException {
    String digits = name.replace("-", "").strip().toLowerCase(Locale.ROOT);
    if (!ID.matcher(digits).matches()) {
      return List.of();
    }
    UUID least = uuid(digits + "0".repeat(32 - digits.length()));
    UUID greatest = uuid(digits + "f".repeat(32 - digits.length()));
    return written.rows(BEGINNING_SO, least, greatest).stream()
        .map(row -> UUID.fromString(row.text("order_id")))
        .toList();
  }

  private static UUID uuid(String digits) {
    return UUID.fromString(DIGITS.matcher(digits).replaceFirst(SHAPE));
  }

  @Override
  public Optional<Remembered> of(UUID order) throws SQLException {
    return written.rows(ORDER, order).stream().findFirst().map(row -> remembered(order, row));
  }

  private static Remembered remembered(UUID order, Written.Row row) {
    List<Remembered.Entry> entries = new ArrayList<>();
    row.tell(
        entries,
        "placed_at",
        "order placed; its state is of now",
        "contact_id",
        "language",
        "fulfilment",
        "lines",
        "total_paise",
        "reduced_total_paise",
        "state",
        "invoice",
        "store_id",
        "shortfalls");
    row.tell(entries, "cancellation_requested_at", "cancellation asked for");
    return new Remembered(
        Set.of(order.toString(), row.text("contact_id")), Set.of(order.toString()), entries);
  }
}
