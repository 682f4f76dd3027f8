-- total_paise stays what was ordered, like the lines; this is what the order comes to since the shopper agreed to a part.
ALTER TABLE order_
  ADD COLUMN reduced_total_paise bigint CHECK (reduced_total_paise >= 0),
  ADD COLUMN shortfall           int    NOT NULL DEFAULT 0;
