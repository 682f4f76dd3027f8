-- What reliable-events remembers. See the README of the library for the protocol.

-- One row per partition is both the offset and the outbox.
CREATE TABLE event_position (
  topic        text   NOT NULL,
  partition    int    NOT NULL,
  epoch        bigint NOT NULL,
  next_offset  bigint,
  leader_epoch int,
  topic_id     text,
  unsent       bytea,
  PRIMARY KEY (topic, partition)
) WITH (fillfactor = 50);
ALTER TABLE event_position ALTER COLUMN unsent SET STORAGE EXTERNAL;

-- Poison (with a reason) and the later events of the same key that wait behind it.
CREATE TABLE parked_event (
  topic        text        NOT NULL,
  partition    int         NOT NULL,
  event_offset bigint      NOT NULL,
  event_key    text,
  event_type   text,
  event_id     text,
  headers      bytea       NOT NULL,
  value        bytea,
  reason       text,
  decision     text CHECK (decision IN ('replay', 'drop')),
  parked_at    timestamptz NOT NULL,
  PRIMARY KEY (topic, partition, event_offset)
);

-- Timers belong to the partition of their cause and are fired by its owner.
CREATE TABLE event_timer (
  kind        text        NOT NULL,
  id          text        NOT NULL,
  topic       text        NOT NULL,
  partition   int         NOT NULL,
  due_at      timestamptz NOT NULL,
  traceparent text,
  failure     text,
  PRIMARY KEY (kind, id)
);
CREATE INDEX event_timer_due ON event_timer (topic, partition, due_at) WHERE failure IS NULL;

-- What HTTP changes and workers announce; a drainer sends and deletes.
CREATE TABLE outbox (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  record       bytea       NOT NULL,
  announced_at timestamptz NOT NULL
);
