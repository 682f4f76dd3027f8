-- The oldest files that are kept or were refused: what is forgotten first.
CREATE INDEX received_media_settled ON received_media (received_at) WHERE state <> 'WAITING';
