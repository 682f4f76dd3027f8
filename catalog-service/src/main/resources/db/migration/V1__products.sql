CREATE TABLE product (
  sku              text        PRIMARY KEY,
  version          bigint      NOT NULL CHECK (version > 0),
  name_en          text        NOT NULL,
  name_hi          text        NOT NULL,
  name_mr          text        NOT NULL,
  category         text        NOT NULL,
  pack             text        NOT NULL,
  price_paise      bigint      NOT NULL CHECK (price_paise > 0),
  mrp_paise        bigint      CHECK (mrp_paise >= price_paise),
  hsn              text        NOT NULL,
  gst_basis_points int         NOT NULL,
  retired          boolean     NOT NULL,
  changed_at       timestamptz NOT NULL
);
CREATE INDEX product_on_sale ON product (category, sku) WHERE NOT retired;

-- One row. Whoever changes products locks it first, so that changes queue up instead of deadlocking.
CREATE TABLE catalogue (
  id             int  PRIMARY KEY CHECK (id = 1),
  -- the day on which the latest round of announcing everything again began
  round_day      date NOT NULL,
  -- the SKU that it has reached; null when it is over
  round_reached  text
);
INSERT INTO catalogue (id, round_day, round_reached) VALUES (1, CURRENT_DATE, NULL);
