package org.kirana.catalog;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A row as it came in, and where.
 *
 * @param number counted from 1; in a sheet row 1 is the header
 */
record NumberedRow(int number, JsonNode fields) {}
