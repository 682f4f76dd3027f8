package org.kirana.invoice.walls.planted.util;

/** Lies in a package whose name says nothing. */
public class Junk {}
