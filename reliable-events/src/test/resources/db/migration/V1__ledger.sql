CREATE TABLE account (id text PRIMARY KEY, balancepaise bigint NOT NULL);
CREATE TABLE entry (paymentid text PRIMARY KEY, paise bigint NOT NULL);
INSERT INTO entry VALUES ('taken', 0);
