package org.kirana.invoice.planted;

/** Planted: a class of another service. */
public record Invoice(String number) {}
