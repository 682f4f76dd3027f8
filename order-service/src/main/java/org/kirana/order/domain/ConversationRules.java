package org.kirana.order.domain;

import org.jspecify.annotations.Nullable;

/**
 * What the operator allows and offers in a conversation.
 *
 * @param answersPerMinute how often one shopper is answered at most in any minute
 * @param helpContact how to reach a human being, or null
 */
public record ConversationRules(int answersPerMinute, @Nullable String helpContact) {

  private static final int LONGEST_CONTACT = 200;

  public ConversationRules {
    if (answersPerMinute < 1) {
      throw new IllegalArgumentException("rules under which nobody is answered");
    }
    helpContact = QuotedText.of(helpContact, LONGEST_CONTACT);
  }
}
