package org.kirana.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kirana.catalog.outbound.ProductChanged;

/**
 * What a call does to one product.
 *
 * @param row the first row that speaks of it
 * @param fields what changes; empty if all of it is new
 */
public record ProductChange(int row, Sku sku, boolean created, List<FieldChange> fields) {

  private static final List<Field> FIELDS =
      List.of(
          new Field("name", ProductChanged::name),
          new Field("category", ProductChanged::category),
          new Field("pack", ProductChanged::pack),
          new Field("pricePaise", ProductChanged::pricePaise),
          new Field("mrpPaise", ProductChanged::mrpPaise),
          new Field("hsn", ProductChanged::hsn),
          new Field("gstBasisPoints", ProductChanged::gstBasisPoints),
          new Field("retired", ProductChanged::retired));

  public ProductChange {
    fields = List.copyOf(fields);
  }

  static ProductChange created(int row, ProductState product) {
    return new ProductChange(row, product.product().sku(), true, List.of());
  }

  static ProductChange of(int row, ProductState before, ProductState after) {
    List<FieldChange> fields = new ArrayList<>();
    for (Field field : FIELDS) {
      add(
          fields,
          field.name,
          field.value.apply(before.product()),
          field.value.apply(after.product()));
    }
    after
        .scheduled()
        .forEach(
            (day, price) -> add(fields, "price from " + day, before.scheduled().get(day), price));
    return new ProductChange(row, after.product().sku(), false, fields);
  }

  private static void add(
      List<FieldChange> fields, String name, @Nullable Object is, @Nullable Object becomes) {
    Stream.of(new FieldChange(name, is, becomes))
        .filter(change -> !Objects.equals(is, becomes))
        .forEach(fields::add);
  }

  /** A field, what it is and what it becomes. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record FieldChange(String field, @Nullable Object is, @Nullable Object becomes) {}

  private record Field(String name, Function<ProductChanged, @Nullable Object> value) {}
}
