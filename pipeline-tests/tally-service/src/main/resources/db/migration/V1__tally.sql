-- A number is tallied once, however often it is given.
CREATE TABLE tally (
  number   bigint      PRIMARY KEY CHECK (number > 0),
  key      text        NOT NULL,
  heard_at timestamptz NOT NULL,
  instance text        NOT NULL
);

CREATE TABLE tally_sum (
  key   text   PRIMARY KEY,
  count bigint NOT NULL,
  sum   bigint NOT NULL
);

-- What happened, deliberately without a key: whatever happens twice stands here twice.
CREATE TABLE effect (
  what     text   NOT NULL,
  number   bigint NOT NULL,
  instance text   NOT NULL
);

-- Poison that no longer is.
CREATE TABLE cure (
  number bigint PRIMARY KEY
);

CREATE TABLE audit (
  audit text   PRIMARY KEY,
  key   text   NOT NULL,
  sum   bigint NOT NULL
);
