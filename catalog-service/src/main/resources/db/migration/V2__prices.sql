-- Prices that become valid at the beginning of a day in India. Rows leave when they are taken over.
CREATE TABLE scheduled_price (
  sku         text   NOT NULL REFERENCES product,
  valid_from  date   NOT NULL,
  price_paise bigint NOT NULL CHECK (price_paise > 0),
  mrp_paise   bigint CHECK (mrp_paise >= price_paise),
  PRIMARY KEY (sku, valid_from)
);
CREATE INDEX scheduled_price_due ON scheduled_price (valid_from, sku);

-- Every price that was ever valid, under the version that brought it. Products are never deleted;
-- without a foreign key, batches of both tables may be written in any order.
CREATE TABLE valid_price (
  sku         text        NOT NULL,
  version     bigint      NOT NULL,
  valid_since timestamptz NOT NULL,
  price_paise bigint      NOT NULL,
  mrp_paise   bigint,
  PRIMARY KEY (sku, version)
);
INSERT INTO valid_price (sku, version, valid_since, price_paise, mrp_paise)
SELECT sku, version, changed_at, price_paise, mrp_paise FROM product;
