-- What stores found missing of an order, and what the shopper said to that.
ALTER TABLE order_match ADD COLUMN shortfalls jsonb;

-- When the partner said that the order was packed, and in which message.
ALTER TABLE order_match ADD COLUMN packed_at timestamptz, ADD COLUMN packed_by text;

COMMENT ON COLUMN order_match.placed IS
  'The order as placed while a store is asked; only its lines and fulfilment once a store has it';
