-- Which question about missing goods was asked last and which was answered last, both counted from 1.
-- Nobody has asked the orders of before: their questions can still be answered by tapping.
ALTER TABLE order_
  ADD COLUMN asked    int NOT NULL DEFAULT 0,
  ADD COLUMN asked_at timestamptz,
  ADD COLUMN answered int NOT NULL DEFAULT 0;
