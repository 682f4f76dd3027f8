-- Whose bucket is empty: a few contacts among all, looked up at every claim.
CREATE INDEX contact_pace_full ON contact_pace (full_at);
