-- The trace in which a message was asked for, while traces are on: its sending goes on in it.
ALTER TABLE outgoing_message ADD COLUMN traceparent text;
