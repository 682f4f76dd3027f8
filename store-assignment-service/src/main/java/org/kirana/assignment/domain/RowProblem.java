package org.kirana.assignment.domain;

/**
 * What is wrong with one of many rows.
 *
 * @param row counted from 1
 */
public record RowProblem(int row, String problem) {}
