-- What somebody calls themselves at WhatsApp, and as of when. It is no address: they may give it up,
-- and somebody else take it. Of merged contacts the latest counts.
CREATE TABLE contact_username (
  contact_id uuid PRIMARY KEY,
  username text NOT NULL,
  since timestamptz NOT NULL
);
