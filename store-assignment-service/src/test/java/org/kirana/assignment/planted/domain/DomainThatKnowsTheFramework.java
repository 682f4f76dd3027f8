package org.kirana.assignment.planted.domain;

import jakarta.transaction.UserTransaction;

/** Planted, so that the wall is seen to fall. */
public record DomainThatKnowsTheFramework(UserTransaction transaction) {}
