package org.kirana.messaging.domain;

import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fills in the tokens of an outgoing text: numbers and links exist only here, at sending, and never
 * in an event.
 */
public record Tokens(
    Function<ContactId, @Nullable PhoneNumber> phones, Function<UUID, String> documents) {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\{(phone|document-link|store-link)(?::([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}))?}");

  public String fillIn(String text) {
    return TOKEN.matcher(text).replaceAll(token -> Matcher.quoteReplacement(value(token)));
  }

  private String value(MatchResult token) {
    String id = token.group(2);
    if (id == null) {
      throw new UnfillableToken(token.group());
    }
    return switch (token.group(1)) {
      case "phone" -> phone(new ContactId(UUID.fromString(id)), token.group());
      case "document-link" -> documents.apply(UUID.fromString(id));
      default -> throw new UnfillableToken(token.group());
    };
  }

  private String phone(ContactId contact, String token) {
    PhoneNumber number = phones.apply(contact);
    if (number == null) {
      throw new UnfillableToken(token);
    }
    return number.forDisplay();
  }
}
