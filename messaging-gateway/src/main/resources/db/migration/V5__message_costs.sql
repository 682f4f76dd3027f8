-- What WhatsApp says that a message costs, and for which order it was said.
ALTER TABLE outgoing_message
  ADD COLUMN order_id uuid,
  ADD COLUMN price_category text,
  ADD COLUMN price_type text,
  ADD COLUMN billable boolean,
  ADD COLUMN priced_at timestamptz;
CREATE INDEX outgoing_message_order ON outgoing_message (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX outgoing_message_recorded ON outgoing_message (recorded_at);
