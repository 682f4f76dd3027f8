package org.kirana.assignment.planted.util;

/** Planted, so that the wall is seen to fall. */
public record Anything() {}
