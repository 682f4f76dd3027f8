-- Which question about missing goods was asked last and which was answered last, both counted from 1.
-- Questions from before this version are not known here; tapping still answers them.
ALTER TABLE order_
  ADD COLUMN asked    int NOT NULL DEFAULT 0,
  ADD COLUMN asked_at timestamptz,
  ADD COLUMN answer_by timestamptz,
  ADD COLUMN answered int NOT NULL DEFAULT 0;
