-- The whole conversation: who was told what we keep, who wants no news, how often somebody was answered lately.
ALTER TABLE conversation
  ADD COLUMN language_chosen boolean NOT NULL DEFAULT false,
  ADD COLUMN notice_told_at  timestamptz,
  ADD COLUMN stopped_at      timestamptz,
  ADD COLUMN answer_pace     jsonb;

-- A link to the mini-store whose order was placed: it places no other. Kept for longer than anybody may repeat a checkout.
CREATE TABLE used_link (
  link_id  uuid        PRIMARY KEY,
  order_id uuid        NOT NULL,
  used_at  timestamptz NOT NULL
);
CREATE INDEX used_link_at ON used_link USING brin (used_at);
