package org.kirana.order;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.kirana.order.domain.Language;

/** Remembers which sentences were said in which language. */
final class RecordingWording extends Wording {

  private final Map<Language, Set<Sentence>> said = new EnumMap<>(Language.class);

  @Override
  String say(Language language, Sentence sentence, Map<String, Object> values) {
    said(language).add(sentence);
    return super.say(language, sentence, values);
  }

  Set<Sentence> said(Language language) {
    return said.computeIfAbsent(language, _ -> EnumSet.noneOf(Sentence.class));
  }
}
