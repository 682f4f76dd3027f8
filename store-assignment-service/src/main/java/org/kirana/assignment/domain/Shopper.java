package org.kirana.assignment.domain;

/** Who ordered, and the language that they are answered in. */
public record Shopper(ContactId contactId, String language) {}
