package org.kirana.assignment.outbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kirana.assignment.domain.Goods;
import org.kirana.assignment.domain.MissingChoice;
import org.kirana.assignment.domain.OrderLine;
import org.kirana.assignment.domain.Shortfall;
import org.kirana.assignment.domain.ShortfallId;
import org.kirana.assignment.domain.Shortfalls;

/**
 * The lines of an order from which a partner chooses what is missing.
 *
 * @param page which of the pages of lines, from 0; after the last comes the first again
 */
public record MissingMenu(ShortfallId shortfall, Goods goods, Shortfalls shortfalls, int page) {

  /** WhatsApp shows ten rows; three are for what is no line. */
  private static final int LINES_A_PAGE = 7;

  private static final int LONGEST_TITLE = 24;
  private static final int LONGEST_DESCRIPTION = 72;

  /** The page on which a line is that has so many others before it. */
  public static int pageOf(int linesBefore) {
    return linesBefore / LINES_A_PAGE;
  }

  SendMessage.Content in(Words words) {
    return SendMessage.Content.list(
        body(words), new SendMessage.Menu(words.say("missing.choose"), rows(words)));
  }

  private String body(Words words) {
    String code = ShortCode.of(shortfall.order());
    if (struck().isEmpty()) {
      return words.say("missing.what", Map.of("code", code));
    }
    String list = new LineList(words, goods.lines(struck())).text();
    return words.say("missing.what-else", Map.of("code", code, "list", list));
  }

  private List<SendMessage.Row> rows(Words words) {
    List<SendMessage.Row> rows = new ArrayList<>();
    if (!struck().isEmpty()) {
      rows.add(row(new MissingChoice.ThatIsAll(shortfall), words.say("missing.that-is-all")));
    }
    List<Integer> left = goods.numbersBut(shortfalls.struck());
    int pages = Math.max(1, (left.size() + LINES_A_PAGE - 1) / LINES_A_PAGE);
    int shown = page % pages;
    // The last line is never struck.
    if (left.size() > 1) {
      left.stream()
          .skip((long) shown * LINES_A_PAGE)
          .limit(LINES_A_PAGE)
          .map(this::row)
          .forEach(rows::add);
    }
    if (pages > 1) {
      rows.add(
          row(
              new MissingChoice.Page(shortfall, (shown + 1) % pages),
              words.say("missing.other-lines")));
    }
    if (!struck().isEmpty()) {
      rows.add(row(new MissingChoice.Afresh(shortfall), words.say("missing.afresh")));
    }
    return rows;
  }

  private Set<Integer> struck() {
    return shortfalls.latest().map(Shortfall::lines).orElse(Set.of());
  }

  private SendMessage.Row row(int number) {
    OrderLine line = goods.lines().get(number - 1);
    return new SendMessage.Row(
        new MissingChoice.Strike(shortfall, number).id(),
        PlainWords.shortened(line.name(), LONGEST_TITLE),
        PlainWords.shortened(LineList.of(line), LONGEST_DESCRIPTION));
  }

  private static SendMessage.Row row(MissingChoice choice, String title) {
    return new SendMessage.Row(choice.id(), title, null);
  }
}
