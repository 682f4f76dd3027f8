package org.kirana.local.launcher;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What somebody said after {@code ./kirana simulator}.
 *
 * @param port of the Graph API and the page
 * @param callback where webhooks go, if that was said
 */
record SimulatorOptions(int port, Optional<String> callback) {

  static final String USAGE = "./kirana simulator [--port 8090] [--callback URL]";
  static final String USUAL_CALLBACK = "http://localhost:8081/webhooks/whatsapp";

  /** Empty if the words make no sense. */
  static Optional<SimulatorOptions> of(List<String> words) {
    var options = new SimulatorOptions(Service.WHATSAPP_SIMULATOR.usualPort(), Optional.empty());
    for (Iterator<String> each = words.iterator(); each.hasNext(); ) {
      String word = each.next();
      String value = each.hasNext() ? each.next() : "";
      if (word.equals("--port") && value.matches("[1-9][0-9]{0,4}") && isPort(value)) {
        options = new SimulatorOptions(Integer.parseInt(value), options.callback());
      } else if (word.equals("--callback") && value.matches("https?://\\S+")) {
        options = new SimulatorOptions(options.port(), Optional.of(value));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(options);
  }

  private static boolean isPort(String value) {
    return Integer.parseInt(value) <= 65_535;
  }
}
