package org.kirana.messaging.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether somebody wants to hear from us without having asked. */
public enum NewsWish {
  STOP,
  RESUME;

  private static final Pattern SURROUNDINGS =
      Pattern.compile("^[^\\p{L}\\p{M}]+|[^\\p{L}\\p{M}]+$");
  private static final Set<String> STOPS =
      Set.of(
          "stop",
          "unsubscribe",
          "quit",
          "band",
          "bandh",
          "thamba",
          "thambva",
          "बंद",
          "बन्द",
          "स्टॉप",
          "रोको",
          "थांबा",
          "थांबवा");
  private static final Set<String> RESUMES =
      Set.of(
          "start",
          "resume",
          "subscribe",
          "shuru",
          "suru",
          "chalu",
          "शुरू",
          "शुरु",
          "सुरू",
          "सुरु",
          "चालू",
          "स्टार्ट");

  /** The one word that is understood as a wish, as order-service understands it too. */
  public static Optional<NewsWish> spoken(String text) {
    String word = SURROUNDINGS.matcher(text.strip()).replaceAll("").toLowerCase(Locale.ROOT);
    if (STOPS.contains(word)) {
      return Optional.of(STOP);
    }
    return RESUMES.contains(word) ? Optional.of(RESUME) : Optional.empty();
  }
}
