package org.kirana.catalog;

import static com.fasterxml.jackson.databind.node.JsonNodeFactory.instance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column of a sheet of products, and the field that it holds. */
enum SheetColumn {
  SKU("sku", "sku", Kind.TEXT),
  NAME_EN("name_en", "name.en", Kind.TEXT),
  NAME_HI("name_hi", "name.hi", Kind.TEXT),
  NAME_MR("name_mr", "name.mr", Kind.TEXT),
  CATEGORY("category", "category", Kind.TEXT),
  PACK("pack", "pack", Kind.TEXT),
  PRICE_PAISE("price_paise", "pricePaise", Kind.NUMBER),
  MRP_PAISE("mrp_paise", "mrpPaise", Kind.NUMBER),
  HSN("hsn", "hsn", Kind.TEXT),
  GST_BP("gst_bp", "gstBasisPoints", Kind.NUMBER),
  RETIRED("retired", "retired", Kind.YES_OR_NO),
  VALID_FROM("valid_from", "validFrom", Kind.TEXT);

  private final String header;
  private final String field;
  private final Kind kind;

  SheetColumn(String header, String field, Kind kind) {
    this.header = header;
    this.field = field;
    this.kind = kind;
  }

  String header() {
    return header;
  }

  boolean isRequired() {
    return this != RETIRED && this != VALID_FROM;
  }

  static Optional<SheetColumn> headed(String header) {
    String wanted = header.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(column -> column.header.equals(wanted)).findFirst();
  }

  /** The problem in the words of the sheet. */
  static RowProblem named(RowProblem problem) {
    return Arrays.stream(values())
        .filter(column -> column.field.equals(problem.field()))
        .findFirst()
        .map(column -> new RowProblem(problem.row(), column.header, problem.problem()))
        .orElse(problem);
  }

  /** An empty cell is a field left out. */
  void read(String cell, ObjectNode product) {
    String value = cell.strip();
    if (value.isEmpty()) {
      return;
    }
    int dot = field.indexOf('.');
    if (dot < 0) {
      product.set(field, kind.read(value));
    } else {
      product
          .withObjectProperty(field.substring(0, dot))
          .set(field.substring(dot + 1), kind.read(value));
    }
  }

  private enum Kind {
    TEXT,
    NUMBER,
    YES_OR_NO;

    /** What cannot be read stays text, and is told as wrong later. */
    JsonNode read(String value) {
      return switch (this) {
        case TEXT -> instance.textNode(value);
        case NUMBER ->
            value.matches("-?[0-9]{1,18}")
                ? instance.numberNode(Long.parseLong(value))
                : instance.textNode(value);
        case YES_OR_NO -> yesOrNo(value);
      };
    }

    /** A spreadsheet may have made TRUE of yes. */
    private static JsonNode yesOrNo(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "yes", "true" -> instance.booleanNode(true);
        case "no", "false" -> instance.booleanNode(false);
        default -> instance.textNode(value);
      };
    }
  }
}
