package org.kirana.events;

/**
 * One announcement that comes from outside (a webhook, a checkout), with the id derived from there.
 */
public record Publication(EventId id, Announcement announcement) {}
