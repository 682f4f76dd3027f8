package org.kirana.catalog.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What stands around every page, made once for each language. */
@ApplicationScoped
class Frames {

  private final List<String> categories;
  private final Map<Language, Page.Frame> frames = new EnumMap<>(Language.class);

  Frames(
      StoreConfig config,
      Assets assets,
      ObjectMapper json,
      @ConfigProperty(name = "kirana.catalog.categories") List<String> categories)
      throws JsonProcessingException {
    this.categories = List.copyOf(categories);
    String chatUrl = SafeHeaders.set(config.chatUrl()).orElse(null);
    for (Language language : Language.values()) {
      Settings settings =
          new Settings(
              language.code(),
              SafeHeaders.set(config.gatewayUrl()).orElse(""),
              chatUrl == null ? "" : chatUrl,
              config.minimumRupees() * 100L,
              Sentences.in(language).saidByScript());
      List<Category> named = categories.stream().map(c -> Category.of(c, language)).toList();
      frames.put(
          language,
          new Page.Frame(
              "/assets/" + assets.version() + "/",
              assets.style(),
              SafeHeaders.set(config.gatewayUrl()).orElse(null),
              json.writeValueAsString(settings).replace("<", "\\u003c"),
              named,
              chatUrl));
    }
  }

  /** A page without goods; its title is one of the sentences. */
  Page page(Language language, String title, String path) {
    return new Page(
        language,
        Sentences.in(language).say(title),
        path,
        null,
        null,
        Objects.requireNonNull(frames.get(language)));
  }

  /** In the order in which the pages show them. */
  List<String> categories() {
    return categories;
  }

  /** What the script needs to know. */
  record Settings(
      String language,
      String gateway,
      String chat,
      long minimumPaise,
      Map<String, String> sentences) {}
}
