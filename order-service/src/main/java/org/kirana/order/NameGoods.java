package org.kirana.order;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.OrderLine;
import org.kirana.order.domain.QuotedText;

/** Names goods in a sentence: some of them, in a bearable length. */
final class NameGoods {

  private static final int NAMES_IN_A_MESSAGE = 5;
  private static final int LONGEST_NAME = 60;

  private NameGoods() {}

  static String ofLines(Language language, List<OrderLine> lines) {
    return list(
        language,
        lines.stream().map(line -> "%d × %s".formatted(line.quantity(), line.name())).toList());
  }

  static String list(Language language, List<String> names) {
    List<String> some = names.stream().limit(NAMES_IN_A_MESSAGE).map(NameGoods::cut).toList();
    return names.size() > NAMES_IN_A_MESSAGE
        ? String.join(", ", some) + " …"
        : ListFormatter.getInstance(new ULocale(language.code() + "-IN")).format(some);
  }

  private static String cut(String name) {
    String start = QuotedText.of(name, LONGEST_NAME);
    return start == null ? "" : start;
  }
}
