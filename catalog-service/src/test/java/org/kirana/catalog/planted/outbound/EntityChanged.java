package org.kirana.catalog.planted.outbound;

import jakarta.persistence.LockModeType;

/** Announces what belongs to the database. */
record EntityChanged(LockModeType lock) {}
