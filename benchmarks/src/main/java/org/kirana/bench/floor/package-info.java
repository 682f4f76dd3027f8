/**
 * What the same work costs at least: plain loops without a framework for each service's events and
 * rows, and a bare HTTP server for an order's exchanges.
 */
@NullMarked
package org.kirana.bench.floor;

import org.jspecify.annotations.NullMarked;
