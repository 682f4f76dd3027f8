package org.kirana.elsewhere;

/** Stands for a class of another service. */
public class AnotherService {}
