-- Stores as registered, with the count of the places that open orders take.
CREATE TABLE store (
  store_id      uuid       PRIMARY KEY,
  code          varchar(5) NOT NULL UNIQUE,
  version       bigint     NOT NULL,
  change_number bigint     NOT NULL,
  standing      text       NOT NULL CHECK (standing IN ('ACTIVE', 'PAUSED', 'RETIRED')),
  registration  jsonb      NOT NULL,
  capacity      int        NOT NULL CHECK (capacity > 0),
  taken         int        NOT NULL DEFAULT 0 CHECK (taken >= 0)
) WITH (fillfactor = 70);
CREATE INDEX store_changes ON store (change_number);

-- One row per order: the decision, why, and what became of it.
CREATE TABLE order_match (
  order_id    uuid        PRIMARY KEY,
  contact_id  uuid        NOT NULL,
  language    text        NOT NULL,
  fingerprint text        NOT NULL,
  state       text        NOT NULL CHECK (state IN ('MATCHED', 'NOT_MATCHED', 'CANCELLED', 'HANDED_OVER')),
  store_id    uuid,
  explanation jsonb       NOT NULL,
  decided_at  timestamptz NOT NULL,
  closed_by   text,
  closed_at   timestamptz,
  CHECK ((store_id IS NULL) = (state = 'NOT_MATCHED'))
) WITH (fillfactor = 80);
CREATE INDEX order_match_open ON order_match (store_id) WHERE state = 'MATCHED';
