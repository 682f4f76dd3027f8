package org.kirana.invoice.walls.planted.domain;

import jakarta.enterprise.context.ApplicationScoped;

/** Breaks the rule that the domain knows no framework. */
@ApplicationScoped
public class FrameworkInDomain {}
