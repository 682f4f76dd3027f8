package org.kirana.catalog;

/**
 * What is wrong with one of many rows.
 *
 * @param row counted from 1
 * @param field the field that is wrong, or {@code row}
 */
record RowProblem(int row, String field, String problem) {}
