package org.kirana.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes what the shopper of an order sends. */
final class Letters {

  private final Baskets baskets;
  private final StoreLinks links;
  private final Signature webhooks;
  private final LoadPlan plan;

  Letters(LoadPlan plan, Baskets baskets) {
    this.plan = plan;
    this.baskets = baskets;
    this.links = new StoreLinks(new Signature(plan.secrets().storeLinkKey()));
    this.webhooks = new Signature(plan.secrets().appSecret());
  }

  Letter checkout(int number, Instant intended) {
    return checkout("checkout", number, intended);
  }

  /** A planted fault: the same order by another link, which nobody can know for a repeat. */
  Letter sameUnderAnotherId(int number, Instant intended) {
    return checkout("planted", number, intended);
  }

  private Letter checkout(String kind, int number, Instant intended) {
    UUID link = Baskets.id(kind + " link", number);
    String token = links.token(link, baskets.shopper(number).contactId(), Instant.now());
    String body = baskets.checkout(number, Baskets.id(kind, number));
    return letter(
        kind, number, intended, Map.of("Authorization", "Bearer " + token), body.getBytes(UTF_8));
  }

  Letter greeting(int number, Instant intended) {
    byte[] body =
        Greeting.from(
            List.of(baskets.shopper(number).phone()),
            plan.secrets().shopperLine(),
            "wamid.hi." + number + ".");
    return letter(
        "hi", number, intended, Map.of("X-Hub-Signature-256", webhooks.header(body)), body);
  }

  private Letter letter(
      String kind, int number, Instant intended, Map<String, String> headers, byte[] body) {
    URI to = plan.gateway().resolve(kind.equals("hi") ? "/webhooks/whatsapp" : "/checkouts");
    return new Letter(kind, number, intended, to, headers, body);
  }
}
