-- What order-service remembers: conversations, orders, its own price list, and which messages it has heard.

CREATE TABLE conversation (
  contact_id     uuid        PRIMARY KEY,
  language       text        NOT NULL,
  started_at     timestamptz NOT NULL,
  latitude       double precision,
  longitude      double precision,
  pin_code       text,
  address        text,
  waiting_basket jsonb,
  version        bigint      NOT NULL
) WITH (fillfactor = 80);

-- One row per order, its frozen lines inside.
CREATE TABLE order_ (
  order_id                  uuid             PRIMARY KEY,
  contact_id                uuid             NOT NULL,
  language                  text             NOT NULL,
  placed_at                 timestamptz      NOT NULL,
  fulfilment                text             NOT NULL,
  latitude                  double precision NOT NULL,
  longitude                 double precision NOT NULL,
  pin_code                  text,
  address                   text,
  lines                     jsonb            NOT NULL,
  total_paise               bigint           NOT NULL CHECK (total_paise >= 0),
  note                      text,
  state                     text             NOT NULL,
  invoice                   text             NOT NULL,
  store_id                  uuid,
  cancellation_requested_at timestamptz,
  version                   bigint           NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX order_of_contact ON order_ (contact_id, placed_at DESC);

CREATE TABLE priced_product (
  sku              text    PRIMARY KEY,
  product_version  bigint  NOT NULL,
  name_en          text    NOT NULL,
  name_hi          text,
  name_mr          text,
  pack             text    NOT NULL,
  price_paise      bigint  NOT NULL,
  mrp_paise        bigint,
  hsn              text    NOT NULL,
  gst_basis_points int     NOT NULL,
  retired          boolean NOT NULL
);

-- A message that had its effect; kept for longer than anybody may repeat it, then forgotten.
CREATE TABLE heard_message (
  message_id  text        PRIMARY KEY,
  fingerprint bigint      NOT NULL,
  heard_at    timestamptz NOT NULL
);
CREATE INDEX heard_message_at ON heard_message USING brin (heard_at);
