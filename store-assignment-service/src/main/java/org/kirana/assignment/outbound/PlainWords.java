package org.kirana.assignment.outbound;

/** What people typed, made fit for our messages. */
final class PlainWords {

  private PlainWords() {}

  /** Without braces, so that nothing is taken for a token of ours, and at most so long. */
  static String shortened(String said, int longest) {
    String line = plain(said);
    return line.length() <= longest ? line : line.substring(0, longest - 1) + "…";
  }

  static String plain(String said) {
    return said.strip().replaceAll("\\s+", " ").replace('{', '(').replace('}', ')');
  }
}
