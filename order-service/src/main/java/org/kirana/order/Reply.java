package org.kirana.order;

import java.util.List;
import java.util.Map;

/** One message of ours: a sentence, and what can be tapped below it. */
sealed interface Reply {

  Sentence sentence();

  Map<String, Object> values();

  record Words(Sentence sentence, Map<String, Object> values) implements Reply {}

  /** Above a button that opens the mini-store. */
  record OpenShop(Sentence sentence, Map<String, Object> values) implements Reply {}

  /** Above a button that shares the shopper's location. */
  record AskForPlace(Sentence sentence, Map<String, Object> values) implements Reply {}

  /** Above at most three buttons. */
  record Choose(Sentence sentence, Map<String, Object> values, List<Option> options)
      implements Reply {

    public Choose {
      options = List.copyOf(options);
    }
  }

  /** Above a button that opens a list. */
  record Menu(Sentence sentence, Map<String, Object> values, Sentence button, List<Option> options)
      implements Reply {

    public Menu {
      options = List.copyOf(options);
    }
  }

  /** What a tap on it says, and what stands on it. */
  record Option(String id, Sentence title) {}
}
