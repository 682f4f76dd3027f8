-- Under which id WhatsApp has a file that somebody sent us and that we send on: known for 30 days.
CREATE TABLE uploaded_file (
  media_id text NOT NULL REFERENCES received_media ON DELETE CASCADE,
  line text NOT NULL,
  uploaded_as text NOT NULL,
  uploaded_at timestamptz NOT NULL,
  PRIMARY KEY (media_id, line)
);
