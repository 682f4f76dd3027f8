package org.kirana.catalog.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page of the mini-store shows around its own content.
 *
 * @param path behind the language, so that a switch of the language stays on the page
 */
public record Page(
    Language language,
    String title,
    String path,
    @Nullable String typed,
    @Nullable String chosen,
    Frame frame) {

  Page withTyped(String words) {
    return new Page(language, title, path, words, chosen, frame);
  }

  Page withChosen(String category) {
    return new Page(language, title, path, typed, category, frame);
  }

  public String root() {
    return "/" + language.code();
  }

  public Sentences t() {
    return Sentences.in(language);
  }

  public List<Language> languages() {
    return List.of(Language.values());
  }

  public String query() {
    return typed == null ? "" : typed;
  }

  public String address() {
    return in(language);
  }

  public String in(Language other) {
    return "/" + other.code() + path;
  }

  public boolean isChosen(Category category) {
    return category.code().equals(chosen);
  }

  /** What is the same on all pages in one language. */
  public record Frame(
      String assets,
      String style,
      @Nullable String gateway,
      String settings,
      List<Category> categories,
      @Nullable String chatUrl) {
    public Frame {
      categories = List.copyOf(categories);
    }
  }
}
