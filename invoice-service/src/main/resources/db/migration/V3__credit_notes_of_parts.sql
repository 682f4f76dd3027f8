-- A credit note takes back lines of a bill, named by their positions from 0; an invoice is credited once for each cause.
ALTER TABLE credit_note
  ADD COLUMN cause        varchar(24) NOT NULL DEFAULT 'cancellation',
  ADD COLUMN stood_before integer[],                              -- none: the whole bill, as all notes were until now
  ADD COLUMN stand_after  integer[]   NOT NULL DEFAULT '{}',
  DROP CONSTRAINT credit_note_invoice_id_key,
  ADD UNIQUE (invoice_id, cause);

-- What still stands of a bill that was credited; none: nothing was, or all of it before there were parts.
ALTER TABLE invoice ADD COLUMN standing integer[];
