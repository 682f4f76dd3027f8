package org.kirana.invoice.document;

import java.util.ArrayList;
import java.util.List;

/** The pages of a document as they fill, one table under the other. */
final class Pages {
  private static final Ink FOOT = Ink.SMALL;
  private static final float FOOT_BASELINE = Sheet.MARGIN - 9;
  private final FontsInUse fonts = new FontsInUse();
  private final List<Pen> pens = new ArrayList<>();
  private float y;

  Pages() {
    turn();
  }

  Pages add(Table table) {
    y -= table.above();
    if (y - table.leastHeight(Sheet.WIDTH) < Sheet.MARGIN) {
      turn();
    }
    for (Block row : table.rows()) {
      if (y - row.height(Sheet.WIDTH) < Sheet.MARGIN) {
        turn();
        table.head().forEach(this::draw);
      }
      draw(row);
    }
    return this;
  }

  /** "2 of 3" at the foot of every page, where there are several. */
  List<Pen> numbered(String document) {
    if (pens.size() > 1) {
      for (int page = 1; page <= pens.size(); page++) {
        Run foot = FOOT.typeface().run(document + "  ·  " + page + " of " + pens.size());
        float left = Sheet.MARGIN + Sheet.WIDTH - foot.width(FOOT.points());
        pens.get(page - 1).text(FOOT, foot, left, FOOT_BASELINE);
      }
    }
    return pens;
  }

  FontsInUse fonts() {
    return fonts;
  }

  private void draw(Block row) {
    row.draw(pens.getLast(), Sheet.MARGIN, y, Sheet.WIDTH);
    y -= row.height(Sheet.WIDTH);
  }

  private void turn() {
    pens.add(new Pen(fonts));
    y = Sheet.HEIGHT - Sheet.MARGIN;
  }
}
