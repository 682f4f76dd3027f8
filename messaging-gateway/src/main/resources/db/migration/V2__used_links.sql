-- Which checkout a link to the mini-store was used for; heard from our own announcements.
CREATE TABLE used_link (
  link_id uuid PRIMARY KEY,
  checkout_id uuid NOT NULL,
  used_at timestamptz NOT NULL
);
CREATE INDEX used_link_age ON used_link (used_at);
