-- What a store's partner last said of taking orders: kind, until when, who, when, in which messages.
ALTER TABLE store ADD COLUMN notice jsonb;

-- What an order comes to, for the partner's list of today's orders. Orders from before this have none.
ALTER TABLE order_match ADD COLUMN total_paise bigint;
CREATE INDEX order_match_by_day ON order_match (store_id, decided_at);

COMMENT ON COLUMN store.change_number IS 'The transaction that last changed the store (xid8), the taken places aside';
