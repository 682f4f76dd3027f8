-- Pictures, voice notes and files that people sent: to be fetched, kept, or refused.
CREATE TABLE received_media (
  media_id text PRIMARY KEY,
  contact_id uuid NOT NULL,
  line text NOT NULL,
  mime_type text,
  sha256 text,
  state text NOT NULL,
  due_at timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  reason text,
  place text,
  received_at timestamptz NOT NULL
);
CREATE INDEX received_media_due ON received_media (due_at) WHERE state = 'WAITING';
