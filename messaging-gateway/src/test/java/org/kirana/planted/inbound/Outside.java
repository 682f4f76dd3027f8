package org.kirana.planted.inbound;

/** What comes in, planted. */
public class Outside {}
