package org.kirana.invoice.document;

import java.util.List;

/** Cells side by side in columns of relative widths; the highest makes the row's height. */
record Row(float[] shares, List<Cell> cells) implements Block {
  @Override
  public float height(float width) {
    float height = 0;
    for (int i = 0; i < cells.size(); i++) {
      height = Math.max(height, cells.get(i).height(column(i, width)));
    }
    return height;
  }

  @Override
  public void draw(Pen pen, float left, float top, float width) {
    switch (cells.getFirst().rule()) {
      case NONE -> {}
      case ABOVE -> pen.rule(left, left + width, top);
      case BELOW -> pen.rule(left, left + width, top - height(width));
    }
    float x = left;
    for (int i = 0; i < cells.size(); i++) {
      float column = column(i, width);
      cells.get(i).draw(pen, x, top, column);
      x += column;
    }
  }

  private float column(int index, float width) {
    float sum = 0;
    for (float share : shares) {
      sum += share;
    }
    return width * shares[index] / sum;
  }
}
