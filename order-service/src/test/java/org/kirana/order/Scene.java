package org.kirana.order;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One conversation of a transcript. {@code Shopper:} says what the shopper does and {@code --} what
 * happens meanwhile; {@code Kirana:} and {@code **} are what has to come of it.
 */
record Scene(String title, String text) {

  private static final String TITLE = "== ";
  static final String SHOPPER = "Shopper: ";
  static final String MEANWHILE = "-- ";
  static final String MORE = "         ";

  static List<Scene> in(String transcript) {
    return Stream.of(transcript.split("(?m)^" + TITLE, -1))
        .skip(1)
        .map(text -> text.split("\n", 2))
        .map(parts -> new Scene(parts[0].strip(), parts[1].strip()))
        .toList();
  }

  /** What the shopper does and what happens meanwhile, each with its further lines. */
  List<String> script() {
    List<String> script = new ArrayList<>();
    boolean ours = false;
    for (String line : text.split("\n", -1)) {
      if (line.startsWith(SHOPPER) || line.startsWith(MEANWHILE)) {
        script.add(line);
        ours = true;
      } else if (ours && line.startsWith(MORE)) {
        script.add(script.removeLast() + "\n" + line.substring(MORE.length()));
      } else {
        ours = false;
      }
    }
    return script;
  }

  String written(String played) {
    return TITLE + title + "\n\n" + played + "\n";
  }
}
