package org.kirana.assignment.inbound;

/** How many stores are registered, by their standing. */
record StoreCount(long count, long active, long paused, long retired) {}
