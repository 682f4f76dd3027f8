-- How fast each contact may be spoken to: when its bucket is full again (GCRA). WhatsApp limits the
-- pair of business number and person, so the bucket holds for all instances.
CREATE TABLE contact_pace (
  contact_id uuid NOT NULL,
  line text NOT NULL,
  full_at timestamptz NOT NULL,
  PRIMARY KEY (contact_id, line)
);

-- A number of ours that WhatsApp asked to slow down.
CREATE TABLE line_pause (
  line text PRIMARY KEY,
  until timestamptz NOT NULL
);

-- The clock on which a doubtful attempt waits for its status: it runs while webhooks arrive.
CREATE TABLE webhook_clock (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  ran_ms bigint NOT NULL,
  ticked_at timestamptz NOT NULL,
  heard_at timestamptz NOT NULL
);
INSERT INTO webhook_clock (ran_ms, ticked_at, heard_at) VALUES (0, now(), now());

ALTER TABLE outgoing_message ADD COLUMN doubted_until_ms bigint;
