-- A status changes the state, and nothing that an index looks at: then PostgreSQL writes the row
-- anew beside the old one and leaves every index alone. So indexes ask for "open", not for states.
ALTER TABLE outgoing_message
  ADD COLUMN open boolean NOT NULL
    GENERATED ALWAYS AS (state IN ('WAITING', 'SENDING', 'UNSURE')) STORED;
ALTER TABLE outgoing_message SET (fillfactor = 60);

DROP INDEX outgoing_message_due;
DROP INDEX outgoing_message_open;
DROP INDEX outgoing_message_leased;
CREATE INDEX outgoing_message_due ON outgoing_message (priority, position) WHERE open;
CREATE INDEX outgoing_message_open ON outgoing_message (contact_id, line, position) WHERE open;
CREATE INDEX outgoing_message_leased ON outgoing_message (lease_until) WHERE lease IS NOT NULL;
