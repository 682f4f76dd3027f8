package org.kirana.messaging.domain;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fills in the tokens of an outgoing text: numbers and links exist only here, at sending, and never
 * in an event.
 */
public record Tokens(
    Function<ContactId, @Nullable PhoneNumber> phones,
    Function<UUID, String> documents,
    UnaryOperator<String> storeLinks) {

  private static final Set<String> LANGUAGES = Set.of("en", "hi", "mr");
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\{(phone|document-link|store-link)"
              + "(?::(?:([a-z]{2})|([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})))?}");

  /** Before it is known to whom something is said, no link to the mini-store can be made. */
  public static Tokens of(
      Function<ContactId, @Nullable PhoneNumber> phones, Function<UUID, String> documents) {
    return new Tokens(
        phones,
        documents,
        language -> {
          throw new UnfillableToken("store-link");
        });
  }

  /**
   * @param links the signed address of the mini-store in a language
   */
  public Tokens withStoreLinks(UnaryOperator<String> links) {
    return new Tokens(phones, documents, links);
  }

  public String fillIn(String text) {
    return TOKEN.matcher(text).replaceAll(token -> Matcher.quoteReplacement(value(token)));
  }

  private String value(MatchResult token) {
    String kind = token.group(1);
    String language = token.group(2);
    String id = token.group(3);
    if (kind.equals("phone") && id != null) {
      return phone(new ContactId(UUID.fromString(id)), token.group());
    }
    if (kind.equals("document-link") && id != null) {
      return documents.apply(UUID.fromString(id));
    }
    if (kind.equals("store-link") && language != null && LANGUAGES.contains(language)) {
      return storeLinks.apply(language);
    }
    throw new UnfillableToken(token.group());
  }

  private String phone(ContactId contact, String token) {
    PhoneNumber number = phones.apply(contact);
    if (number == null) {
      throw new UnfillableToken(token);
    }
    return number.forDisplay();
  }
}
