package org.kirana.local.launcher;

import java.io.PrintStream;

/** Tells the person at the terminal what happens. */
public interface Narrator {

  void say(String sentence, Object... arguments);

  static Narrator on(PrintStream terminal) {
    return (sentence, arguments) -> {
      terminal.println(sentence.formatted(arguments));
      terminal.flush();
    };
  }

  static Narrator silent() {
    return (sentence, arguments) -> {};
  }
}
