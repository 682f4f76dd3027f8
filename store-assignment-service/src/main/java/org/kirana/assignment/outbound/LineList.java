package org.kirana.assignment.outbound;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.kirana.assignment.domain.OrderLine;

/** Order lines as people read them, as many as have room. */
record LineList(Words words, List<OrderLine> lines) {

  /** WhatsApp takes 1,024 characters above buttons; the words around the list need their share. */
  private static final int LONGEST = 400;

  private static final int LONGEST_IN_A_LINE = 200;

  /** Each on a line of its own. */
  String text() {
    StringBuilder list = new StringBuilder();
    int listed = 0;
    for (OrderLine line : lines) {
      String text = of(line) + "\n";
      if (list.length() + text.length() > LONGEST) {
        return list + words.say("new-order.more", Map.of("more", lines.size() - listed));
      }
      list.append(text);
      listed++;
    }
    return list.toString().stripTrailing();
  }

  /** All in one line, as a template's parameters have to be. */
  String inALine() {
    return PlainWords.shortened(
        lines.stream().map(LineList::of).collect(joining("; ")), LONGEST_IN_A_LINE);
  }

  /** Like 2 × Fresh Milk, 500 ml. */
  static String of(OrderLine line) {
    return line.quantity() + " × " + PlainWords.plain(line.name() + ", " + line.pack());
  }
}
