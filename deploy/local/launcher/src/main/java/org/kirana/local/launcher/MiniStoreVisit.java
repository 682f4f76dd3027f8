package org.kirana.local.launcher;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser does in the mini-store, without the browser: opens the page behind the link and
 * sends the basket with the link's token, which no page has seen.
 */
record MiniStoreVisit(URI gateway, String link) {

  private static final Pattern LINK =
      Pattern.compile("(?<page>[^#]+/(?<language>[a-z]{2}))#t=(?<token>[^&]+)&until=\\d+");

  void checkOut(Basket basket, String pinCode, String address) {
    Matcher parts = LINK.matcher(link);
    if (!parts.matches()) {
      throw new Impatient("The link in the chat does not lead to the mini-store.");
    }
    Http.bytes(URI.create(parts.group("page")));
    Map<String, Object> checkout = new HashMap<>();
    checkout.put("checkoutId", UUID.randomUUID().toString());
    checkout.put("language", parts.group("language"));
    checkout.put("lines", basket.asLines());
    checkout.put("shownTotalPaise", basket.totalPaise());
    checkout.put("fulfilment", "delivery");
    checkout.put("place", Map.of("pinCode", pinCode, "address", address));
    Http.post(gateway.resolve("/checkouts"), checkout, parts.group("token"));
  }
}
