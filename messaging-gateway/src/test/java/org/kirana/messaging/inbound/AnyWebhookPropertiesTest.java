package org.kirana.messaging.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kirana.events.Publication;
import org.kirana.events.trace.Spans;
import org.kirana.events.wire.EventJson;
import org.kirana.messaging.Contract;
import org.kirana.messaging.Fixture;
import org.kirana.messaging.OurWhatsApp;
import org.kirana.messaging.ReceiveMessage;
import org.kirana.messaging.SignedWebhook;
import org.kirana.messaging.domain.WebhookSignature;
import org.kirana.messaging.outbound.MessageReceived;
import org.kirana.messaging.outbound.MessageStatusChanged;
import org.kirana.messaging.persistence.ContactsInMemory;

/** What holds for every webhook, however odd: no 5xx, and nothing valid is lost. */
class AnyWebhookPropertiesTest {

  private static final String SECRET = "app-secret";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Contract MESSAGES = new Contract("message-received");
  private static final Contract STATUSES = new Contract("message-status-changed");

  private final List<Publication> published = new ArrayList<>();
  private final WebhookResource webhooks =
      new WebhookResource(
          new WebhookSignature(List.of(SECRET)),
          new OurWhatsApp(),
          new AcceptWebhook(
              new ReceiveMessage(
                  ContactsInMemory.contacts(),
                  ContactsInMemory.nobodysNames(),
                  ContactsInMemory.nobodysWishes(),
                  all -> {
                    published.addAll(all);
                    return CompletableFuture.completedFuture(null);
                  }),
              ContactsInMemory.nobodysClock(),
              new SimpleMeterRegistry(),
              Spans.none()),
          Clock.fixed(Instant.parse("2026-11-20T06:30:05Z"), ZoneOffset.UTC));

  @Property
  void anyJsonIsTaken(@ForAll("json") JsonNode anything) {
    assertThat(answer(anything.toString().getBytes(UTF_8))).isEqualTo(200);
  }

  @Property
  void anyBytesAreTakenOrRefusedForGood(@ForAll byte[] anything) {
    assertThat(answer(anything)).isIn(200, 400);
  }

  @Property(tries = 10_000)
  void whateverStandsWhereAWebhookHasSomethingIsTaken(
      @ForAll("fixtures") ObjectNode webhook, @ForAll("json") JsonNode odd, @ForAll long seed) {
    spoil(webhook, odd, new Random(seed));

    assertThat(answer(webhook.toString().getBytes(UTF_8))).isEqualTo(200);
    assertThat(published).allSatisfy(AnyWebhookPropertiesTest::keepsTheContract);
  }

  @Property
  void aSpoiltWebhookNeverTakesItsNeighboursAlong(
      @ForAll("fixtures") ObjectNode spoilt, @ForAll("json") JsonNode odd, @ForAll long seed) {
    Random random = new Random(seed);
    spoil(spoilt.at("/entry/0"), odd, random);
    List<JsonNode> entries = new ArrayList<>(List.of(spoilt.at("/entry/0"), neighbour()));
    Collections.shuffle(entries, random);
    ObjectNode webhook = JSON.objectNode();
    webhook.putArray("entry").addAll(entries);

    assertThat(answer(webhook.toString().getBytes(UTF_8))).isEqualTo(200);
    assertThat(published)
        .extracting(Publication::announcement)
        .anyMatch(AnyWebhookPropertiesTest::isTheNeighbour);
  }

  @Property
  void aSpoiltMessageNeverTakesItsNeighboursAlong(
      @ForAll("fixtures") ObjectNode spoilt, @ForAll("json") JsonNode odd, @ForAll long seed) {
    JsonNode messages = spoilt.at("/entry/0/changes/0/value/messages");
    if (messages instanceof ArrayNode list) {
      spoil(list.get(0), odd, new Random(seed));
      list.add(neighbour().at("/changes/0/value/messages/0"));
      list.insert(0, odd);

      assertThat(answer(spoilt.toString().getBytes(UTF_8))).isEqualTo(200);
      assertThat(published)
          .extracting(Publication::announcement)
          .anyMatch(AnyWebhookPropertiesTest::isTheNeighbour);
    }
  }

  @Provide
  Arbitrary<ObjectNode> fixtures() {
    List<String> messages = Fixture.names("messages");
    List<String> statuses = Fixture.names("statuses");
    List<String> others = Fixture.names("other-fields");
    return Arbitraries.oneOf(
        Arbitraries.of(messages).map(name -> (ObjectNode) Fixture.tree("messages", name)),
        Arbitraries.of(statuses).map(name -> (ObjectNode) Fixture.tree("statuses", name)),
        Arbitraries.of(others).map(name -> (ObjectNode) Fixture.tree("other-fields", name)));
  }

  @Provide
  Arbitrary<JsonNode> json() {
    return nested(3);
  }

  private static Arbitrary<JsonNode> nested(int depth) {
    return depth == 0
        ? leaves()
        : Arbitraries.oneOf(leaves(), leaves(), lists(depth - 1), objects(depth - 1));
  }

  private static Arbitrary<JsonNode> leaves() {
    return Arbitraries.oneOf(
        Arbitraries.just(JSON.nullNode()),
        Arbitraries.of(true, false).map(JSON::booleanNode),
        Arbitraries.longs().map(JSON::numberNode),
        Arbitraries.doubles().map(JSON::numberNode),
        Arbitraries.bigDecimals().map(JSON::numberNode),
        Arbitraries.strings().ofMaxLength(40).map(JSON::textNode),
        Arbitraries.of("\u0000", "\ud83d", "1e999999999", " ", "919999900001", "{}", "{", "text")
            .map(JSON::textNode));
  }

  private static Arbitrary<JsonNode> lists(int depth) {
    return nested(depth).list().ofMaxSize(3).map(items -> JSON.arrayNode().addAll(items));
  }

  private static Arbitrary<JsonNode> objects(int depth) {
    Arbitrary<String> names =
        Arbitraries.of("id", "type", "text", "body", "from", "entry", "changes", "value", "code");
    return Combinators.combine(names.list().ofMaxSize(3), nested(depth).list().ofSize(3))
        .as(
            (fields, values) -> {
              ObjectNode object = JSON.objectNode();
              for (int i = 0; i < fields.size(); i++) {
                object.set(fields.get(i), values.get(i));
              }
              return object;
            });
  }

  private int answer(byte[] body) {
    published.clear();
    try {
      return webhooks.receive(body, SignedWebhook.of(body, SECRET).signature()).getStatus();
    } catch (HttpProblem problem) {
      return problem.getStatusCode();
    }
  }

  private static JsonNode neighbour() {
    ObjectNode entry = (ObjectNode) Fixture.tree("messages", "text").at("/entry/0");
    ObjectNode message = (ObjectNode) entry.at("/changes/0/value/messages/0");
    message.put("id", "wamid.neighbour").putObject("text").put("body", "the neighbour");
    return entry;
  }

  private static boolean isTheNeighbour(Object announcement) {
    return announcement instanceof MessageReceived received
        && "the neighbour".equals(received.said().text());
  }

  private static void keepsTheContract(Publication publication) {
    String written = new String(EventJson.write(publication.announcement()), UTF_8);
    Contract contract =
        publication.announcement() instanceof MessageStatusChanged ? STATUSES : MESSAGES;
    assertThat(contract.violations(written)).isEmpty();
  }

  /** A place in a tree of JSON: every one is as likely to be spoilt, however deep it lies. */
  private record Place(JsonNode parent, String name, int index) {

    static void collect(JsonNode parent, List<Place> places) {
      if (parent instanceof ObjectNode object) {
        object.fieldNames().forEachRemaining(name -> places.add(new Place(parent, name, -1)));
      } else {
        for (int index = 0; index < parent.size(); index++) {
          places.add(new Place(parent, "", index));
        }
      }
      parent.forEach(child -> collect(child, places));
    }

    void spoil(JsonNode odd, boolean takeAway) {
      if (parent instanceof ObjectNode object) {
        if (takeAway) {
          object.remove(name);
        } else {
          object.set(name, odd);
        }
      } else if (parent instanceof ArrayNode array) {
        array.set(index, odd);
      }
    }
  }

  /** Puts something odd in one place, or takes away what stands there. */
  private static void spoil(JsonNode tree, JsonNode odd, Random random) {
    List<Place> places = new ArrayList<>();
    Place.collect(tree, places);
    places.get(random.nextInt(places.size())).spoil(odd, random.nextInt(4) == 0);
  }
}
