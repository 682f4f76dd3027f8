package org.kirana.bench.load;

import java.net.URI;
import java.time.Instant;
import java.util.Map;

/**
 * One thing to send, until it is taken.
 *
 * @param kind checkout or hi
 * @param intended when it was to be sent; latency counts from here
 */
record Letter(
    String kind, int number, Instant intended, URI to, Map<String, String> headers, byte[] body) {}
