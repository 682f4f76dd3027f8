package org.kirana.order.walls.planted.domain;

import jakarta.persistence.EntityManager;

/** Planted: a decision that needs a framework. */
record DomainWithDatabase(EntityManager entities) {}
