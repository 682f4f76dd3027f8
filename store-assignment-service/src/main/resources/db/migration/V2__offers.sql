-- An order may wait for a store's answer; meanwhile it holds one of the store's places.
ALTER TABLE order_match
  DROP CONSTRAINT order_match_state_check,
  DROP CONSTRAINT order_match_check,
  ADD CONSTRAINT order_match_state_check
    CHECK (state IN ('OFFERED', 'MATCHED', 'NOT_MATCHED', 'CANCELLED', 'HANDED_OVER')),
  ADD CONSTRAINT order_match_store_check CHECK (
    CASE WHEN state IN ('OFFERED', 'MATCHED', 'HANDED_OVER') THEN store_id IS NOT NULL
         WHEN state = 'NOT_MATCHED' THEN store_id IS NULL
         ELSE true END),
  ADD COLUMN attempt int NOT NULL DEFAULT 0,
  ADD COLUMN placed jsonb;

DROP INDEX order_match_open;
CREATE INDEX order_match_open ON order_match (store_id) WHERE state IN ('OFFERED', 'MATCHED');

-- What an operator said with automaticAcceptance is said with acceptance from now on.
UPDATE store SET registration = (registration - 'automaticAcceptance') || jsonb_build_object(
  'acceptance', CASE registration ->> 'automaticAcceptance' WHEN 'false' THEN 'by-tap' ELSE 'automatic' END);
