package org.kirana.assignment.domain;

/**
 * What is wrong with one of many rows.
 *
 * @param row counted from 0
 */
public record RowProblem(int row, String problem) {}
