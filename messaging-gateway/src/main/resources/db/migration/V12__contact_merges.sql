-- How many contacts were merged: tells instances to forget whom they know by heart.
CREATE TABLE contact_merges (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  number bigint NOT NULL
);
INSERT INTO contact_merges (number) VALUES (0);
