package org.kirana.local.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Holds a page against the rules of axe-core: WCAG 2.2 AA and good practice. */
public final class Accessibility {

  private static final String AXE = script();
  private static final String RUN =
      """
      async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',
        'wcag22aa', 'best-practice'] })).violations
        .flatMap(({ id, nodes }) => nodes.map(node => id + ': ' + node.target + ' ' + node.failureSummary))""";

  private Accessibility() {}

  /** Each broken rule with the element that breaks it; nothing if the page is clean. */
  public static List<String> violations(Page page) {
    page.evaluate(AXE);
    return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
  }

  private static String script() {
    try (InputStream axe =
        Objects.requireNonNull(Accessibility.class.getResourceAsStream("/axe.min.js"))) {
      return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
