package org.kirana.order.planted;

/** A class of another service. */
public class SomebodyElses {}
