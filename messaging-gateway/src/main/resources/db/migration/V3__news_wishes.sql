-- Who does not want to hear from a line without having asked: what they wrote, or told WhatsApp.
CREATE TABLE news_wish (
  contact_id uuid NOT NULL,
  line text NOT NULL,
  stopped boolean NOT NULL,
  wished_at timestamptz NOT NULL,
  PRIMARY KEY (contact_id, line)
);
