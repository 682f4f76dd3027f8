package org.kirana.invoice.document;

import java.util.ArrayList;
import java.util.List;

/** A text within its column: broken into lines, aligned, with room around it and perhaps a rule. */
final class Cell {
  private static final float PADDING = 1.5f;

  /** Where a line of text stands in its cell. */
  enum Alignment {
    LEFT(0),
    CENTRE(0.5f),
    RIGHT(1);

    private final float shareOfRoom;

    Alignment(float shareOfRoom) {
      this.shareOfRoom = shareOfRoom;
    }
  }

  /** Where the row of the cell has a rule. */
  enum Rule {
    NONE,
    ABOVE,
    BELOW
  }

  private record Line(Ink ink, Run run) {}

  private final List<Phrase> phrases;
  private final Alignment alignment;
  private float above = PADDING;
  private float below = PADDING;
  private float lower;
  private Rule rule = Rule.NONE;
  private List<Line> lines = List.of();
  private float linesFor = -1;

  Cell(Alignment alignment, Phrase... phrases) {
    this.phrases = List.of(phrases);
    this.alignment = alignment;
  }

  Cell padded(float above, float below) {
    this.above = above;
    this.below = below;
    return this;
  }

  Cell ruled(Rule rule) {
    this.rule = rule;
    return padded(2.5f, 3);
  }

  Cell lowered(float points) {
    lower = points;
    return this;
  }

  Rule rule() {
    return rule;
  }

  float height(float width) {
    List<Line> all = lines(width);
    float height =
        above + lower + below + all.getFirst().ink().ascent() + all.getLast().ink().descent();
    for (Line line : all.subList(1, all.size())) {
      height += line.ink().leading();
    }
    return height;
  }

  void draw(Pen pen, float left, float top, float width) {
    float baseline = top - above - lower;
    boolean first = true;
    for (Line line : lines(width)) {
      baseline -= first ? line.ink().ascent() : line.ink().leading();
      first = false;
      float room = width - 2 * PADDING - line.run().width(line.ink().points());
      pen.text(line.ink(), line.run(), left + PADDING + room * alignment.shareOfRoom, baseline);
    }
  }

  private List<Line> lines(float width) {
    if (linesFor != width) {
      List<Line> broken = new ArrayList<>();
      for (Phrase phrase : phrases) {
        phrase.broken(width - 2 * PADDING).forEach(run -> broken.add(new Line(phrase.ink(), run)));
      }
      lines = broken;
      linesFor = width;
    }
    return lines;
  }
}
