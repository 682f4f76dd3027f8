-- The next free number of one store's series in one financial year; the prefix is how its numbers begin: 0412A/2627.
CREATE TABLE number_series (
  prefix      varchar(10) PRIMARY KEY,
  next_number integer     NOT NULL CHECK (next_number BETWEEN 1 AND 100000)
) WITH (fillfactor = 50);

CREATE TABLE invoice (
  invoice_id     uuid        PRIMARY KEY,
  order_id       uuid        NOT NULL UNIQUE,
  contact_id     uuid        NOT NULL,
  store_id       uuid        NOT NULL,
  number         varchar(16) NOT NULL UNIQUE,
  payable_paise  bigint      NOT NULL,
  issued_at      timestamptz NOT NULL,
  language       varchar(8)  NOT NULL,
  state          varchar(16) NOT NULL,
  sent_at        timestamptz,
  failed_at      timestamptz,
  failure_reason varchar(64),
  cancelled_at   timestamptz,
  bill           jsonb       NOT NULL
) WITH (fillfactor = 85);

-- The PDF as first rendered. It is compressed already.
CREATE TABLE invoice_document (
  invoice_id uuid  PRIMARY KEY REFERENCES invoice,
  pdf        bytea NOT NULL
);
ALTER TABLE invoice_document ALTER COLUMN pdf SET STORAGE EXTERNAL;

-- Orders cancelled before a bill was issued.
CREATE TABLE cancelled_order (
  order_id     uuid        PRIMARY KEY,
  cancelled_at timestamptz NOT NULL
);
