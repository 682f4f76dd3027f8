package org.kirana.invoice.document;

import java.util.ArrayList;
import java.util.List;

/** Rows over the whole width of the bill; its head comes again on every page. */
final class Table {
  private final float[] shares;
  private final float above;
  private final List<Block> rows = new ArrayList<>();
  private int headRows;
  private boolean together;

  private Table(float above, float... shares) {
    this.above = above;
    this.shares = shares;
  }

  /** A table of columns of these relative widths, some points below what is before it. */
  static Table below(float points, float... shares) {
    return new Table(points, shares);
  }

  Table withHead() {
    headRows = 1;
    return this;
  }

  /** Goes to the next page rather than being parted. */
  Table together() {
    together = true;
    return this;
  }

  Table row(Cell... cells) {
    return row(List.of(cells));
  }

  Table row(List<Cell> cells) {
    rows.add(new Row(shares, cells));
    return this;
  }

  /** A row of one cell over all columns. */
  Table whole(Cell cell) {
    return block(new Row(new float[] {1}, List.of(cell)));
  }

  Table block(Block row) {
    rows.add(row);
    return this;
  }

  float above() {
    return above;
  }

  List<Block> rows() {
    return rows;
  }

  List<Block> head() {
    return rows.subList(0, headRows);
  }

  /** How much room its beginning needs: all of it, or its head with one row. */
  float leastHeight(float width) {
    int least = together ? rows.size() : Math.min(rows.size(), headRows + 1);
    float height = 0;
    for (Block row : rows.subList(0, least)) {
      height += row.height(width);
    }
    return height;
  }
}
