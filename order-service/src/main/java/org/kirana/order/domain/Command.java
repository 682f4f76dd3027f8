package org.kirana.order.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a shopper can ask of us in a word, typed or tapped. */
public enum Command implements Meaning {
  GREETING,
  SHOP,
  STATUS,
  CANCEL,
  REPEAT,
  HELP,
  STOP,
  START,
  LANGUAGE,
  YES,
  NO,
  THANKS,
  LIST,
  UNCLEAR;

  /** The command on a button or a row of ours. */
  public static Optional<Command> onButton(String id) {
    return Stream.of(values()).filter(command -> command.id().equals(id)).findFirst();
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
