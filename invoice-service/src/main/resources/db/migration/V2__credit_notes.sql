-- What takes a bill back; its content is the bill's. One for an invoice, ever.
CREATE TABLE credit_note (
  credit_note_id uuid        PRIMARY KEY,
  invoice_id     uuid        NOT NULL UNIQUE REFERENCES invoice,
  number         varchar(16) NOT NULL UNIQUE,
  issued_at      timestamptz NOT NULL,
  state          varchar(16) NOT NULL,
  sent_at        timestamptz,
  failed_at      timestamptz,
  failure_reason varchar(64)
) WITH (fillfactor = 85);

-- Kept PDFs are of bills and of credit notes.
ALTER TABLE invoice_document DROP CONSTRAINT invoice_document_invoice_id_fkey;
ALTER TABLE invoice_document RENAME COLUMN invoice_id TO document_id;
ALTER TABLE invoice_document RENAME TO kept_document;
