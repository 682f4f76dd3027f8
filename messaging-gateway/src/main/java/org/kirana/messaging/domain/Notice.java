package org.kirana.messaging.domain;

import org.jspecify.annotations.Nullable;

/**
 * What WhatsApp tells us about our own account.
 *
 * @param field the webhook's field
 * @param word what happened, in WhatsApp's word
 * @param template the template that it concerns
 */
public record Notice(String field, String word, @Nullable String template) {}
