package org.kirana.invoice.walls.planted;

import org.kirana.elsewhere.AnotherService;

/** Depends on another service. */
public record NosyNeighbour(AnotherService neighbour) {}
