package org.kirana.assignment.outbound;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kirana.assignment.outbound.AnnouncedFactsTest.ORDER;
import static org.kirana.assignment.outbound.AnnouncedFactsTest.SHOPPER;
import static org.kirana.assignment.outbound.AnnouncedFactsTest.orderReduced;
import static org.kirana.assignment.outbound.AnnouncedFactsTest.storeMatched;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.assignment.Contract;
import org.kirana.assignment.domain.Corner;
import org.kirana.assignment.domain.DeclineReason;
import org.kirana.assignment.domain.Goods;
import org.kirana.assignment.domain.OfferId;
import org.kirana.assignment.domain.OrderLine;
import org.kirana.assignment.domain.Partner;
import org.kirana.assignment.domain.Place;
import org.kirana.assignment.domain.Shopper;
import org.kirana.assignment.domain.ShortfallId;
import org.kirana.assignment.domain.Shortfalls;
import org.kirana.events.EventId;

class MessagesTest {

  private static final Instant NOW = Instant.parse("2026-11-20T06:30:01Z");
  private static final OfferId OFFER = new OfferId(ORDER, 2);
  private static final ShortfallId SHORTFALL = new ShortfallId(ORDER, 1);
  private static final List<String> LANGUAGES = List.of("en", "hi", "mr");

  static Stream<SendMessage> everyMessageInEveryLanguage() {
    return LANGUAGES.stream().flatMap(MessagesTest::everyMessage);
  }

  private static Stream<SendMessage> everyMessage(String language) {
    Partner partner = new Partner(Corner.RAMESH, language);
    Shopper shopper = new Shopper(SHOPPER, language);
    Reply reply = new Reply(new EventId("a-tap"), NOW);
    Stream<SendMessage> toPartner =
        Stream.of(PartnerPhrase.values()).map(each -> reply.toPartner(partner, each, ORDER));
    Stream<SendMessage> toShopper =
        Stream.of(ShopperPhrase.values()).map(each -> reply.toShopper(shopper, each, ORDER));
    Stream<SendMessage> others =
        Stream.of(
            reply.help(partner),
            NewOrderMessage.of(storeMatched(), partner, "no plastic, please", NOW),
            OrderCancelledMessage.of(cancelled(), partner),
            OrderCancelledMessage.ofOffer(cancelled(), partner),
            new OfferMessage(OFFER, storeMatched(), partner).making("no plastic, please", NOW),
            new OfferNotice(OFFER, partner).reminder(NOW),
            new OfferNotice(OFFER, partner).passedOn(NOW),
            WhyNotMessage.of(OFFER, partner, NOW),
            AcceptedMessage.of(storeMatched(), partner, "no plastic, please", NOW),
            AcceptedMessage.ofPart(storeMatched(), partner, "no plastic, please", NOW),
            new PartQuestion(SHORTFALL, shopper, storeMatched().lines(), 26_500).asking(NOW),
            new ShortfallNotice(SHORTFALL, partner, NOW).agreed(orderReduced()),
            new ShortfallNotice(SHORTFALL, partner, NOW).callShopper(shopper),
            new OfferNotice(OFFER, partner).notAgreed(NOW),
            reply.toPartner(partner, menu(80, Set.of(), 0)),
            reply.toPartner(partner, menu(80, numbersTo(79), 9)));
    return Stream.of(toPartner, toShopper, others).flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("everyMessageInEveryLanguage")
  void every_message_keeps_the_gateways_contract(SendMessage message) {
    assertThat(new Contract("send-message").problems(Contract.written(message))).isEmpty();
    assertThat(message.content().body()).hasSizeLessThanOrEqualTo(1024).doesNotContain("null");
    assertThat(message.eventKey()).isEqualTo(message.contactId().toString());
  }

  @Test
  void a_partner_reads_what_to_pack_where_it_goes_and_whom_to_call() {
    SendMessage message =
        NewOrderMessage.of(storeMatched(), new Partner(Corner.RAMESH, "en"), "ring twice", NOW);
    assertThat(message.content().body())
        .isEqualTo(
            """
            New order 2C5F0F: 3 items, ₹325.00, 76 m away.

            1 × Chakki Atta, 5 kg
            2 × Fresh Milk, 500 ml

            Please deliver to https://maps.google.com/?q=19.0771,72.9986
            Shopper: {phone:6f1b2c1e-3d52-4b8e-9a51-0c4c5c1f7a01}
            Address: 400703
            Note: ring twice""");
  }

  @Test
  void a_partner_who_is_asked_reads_everything_but_whom_to_call() {
    SendMessage message =
        new OfferMessage(OFFER, storeMatched(), new Partner(Corner.RAMESH, "en"))
            .making("ring twice", NOW);

    assertThat(message.content().body())
        .isEqualTo(
            """
            Can you take order 2C5F0F? 3 items, ₹325.00, 76 m away.

            1 × Chakki Atta, 5 kg
            2 × Fresh Milk, 500 ml

            To be delivered to https://maps.google.com/?q=19.0771,72.9986
            Address: 400703
            Note: ring twice""");
    assertThat(message.content().buttons())
        .containsExactly(
            new SendMessage.Button("accept:" + ORDER + ":2", "Accept"),
            new SendMessage.Button("missing:" + ORDER + ":2", "Items missing"),
            new SendMessage.Button("decline:" + ORDER + ":2", "Can't take it"));
    assertThat(message.messageId()).isEqualTo("offer:" + ORDER + ":2");
    assertThat(message.template())
        .isEqualTo(
            new SendMessage.Template(
                "order_offer",
                "en",
                List.of("2C5F0F", "3", "₹325.00", "76 m", "delivery"),
                List.of(
                    "accept:" + ORDER + ":2",
                    "missing:" + ORDER + ":2",
                    "decline:" + ORDER + ":2")));
  }

  @Test
  void a_partner_who_declines_chooses_the_reason_from_a_list() {
    SendMessage message = WhyNotMessage.of(OFFER, new Partner(Corner.RAMESH, "en"), NOW);

    assertThat(Objects.requireNonNull(message.content().list()).rows())
        .hasSize(DeclineReason.values().length)
        .contains(new SendMessage.Row("reason:" + ORDER + ":2:too-busy", "Too busy", null));
  }

  @Nested
  class What_is_missing {

    @Test
    void is_chosen_from_the_lines_of_the_order() {
      SendMessage message =
          new Reply(new EventId("a-tap"), NOW)
              .toPartner(new Partner(Corner.RAMESH, "en"), menu(2, Set.of(), 0));
      assertThat(rows(message))
          .containsExactly(
              new SendMessage.Row(
                  "strike:" + ORDER + ":1:1", "Chakki Atta", "1 × Chakki Atta, 5 kg"),
              new SendMessage.Row(
                  "strike:" + ORDER + ":1:2", "Chakki Atta", "1 × Chakki Atta, 5 kg"));
    }

    @Test
    void is_shown_as_struck_and_the_last_line_cannot_be_chosen() {
      SendMessage message =
          new Reply(new EventId("a-tap"), NOW)
              .toPartner(new Partner(Corner.RAMESH, "en"), menu(2, Set.of(2), 0));
      assertThat(message.content().body())
          .startsWith("Missing from order 2C5F0F:\n1 × Chakki Atta, 5 kg");
      assertThat(rows(message))
          .extracting(SendMessage.Row::id)
          .containsExactly("struck:" + ORDER + ":1", "strike-afresh:" + ORDER + ":1");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 8, 14, 15, 80})
    void can_be_any_line_but_never_needs_more_than_ten_rows(int lines) {
      Set<String> offered = new HashSet<>();
      for (int page = 0; page < 12; page++) {
        SendMessage message =
            new Reply(new EventId("a-tap"), NOW)
                .toPartner(new Partner(Corner.RAMESH, "en"), menu(lines, Set.of(1), page));
        assertThat(rows(message)).hasSizeLessThanOrEqualTo(10);
        assertThat(rows(message).getFirst().id()).isEqualTo("struck:" + ORDER + ":1");
        rows(message).forEach(row -> offered.add(row.id()));
      }
      long strikes = offered.stream().filter(id -> id.startsWith("strike:")).count();
      assertThat(strikes).isEqualTo(lines == 2 ? 0 : lines - 1);
    }

    @Test
    void is_told_to_the_shopper_with_what_the_rest_comes_to() {
      List<OrderLine> missing = storeMatched().lines().subList(1, 2);
      SendMessage message =
          new PartQuestion(SHORTFALL, new Shopper(SHOPPER, "en"), missing, 26_500).asking(NOW);
      assertThat(message.line()).isEqualTo("shopper");
      assertThat(message.content().body())
          .isEqualTo(
              """
              The shop does not have everything in your order 2C5F0F.

              Missing:
              2 × Fresh Milk, 500 ml

              The rest comes to ₹265.00. Is that all right?""");
      assertThat(message.content().buttons())
          .containsExactly(
              new SendMessage.Button("take-part:" + ORDER + ":1", "Yes, take the rest"),
              new SendMessage.Button("cancel-order:" + ORDER, "Cancel the order"));
      assertThat(message.template())
          .isEqualTo(
              new SendMessage.Template(
                  "order_items_missing",
                  "en",
                  List.of("2C5F0F", "2 × Fresh Milk, 500 ml", "₹265.00"),
                  List.of("take-part:" + ORDER + ":1", "cancel-order:" + ORDER)));
    }

    @Test
    void cannot_name_a_token() {
      OrderLine odd = new OrderLine("ODD", "{phone:x}", "5 {kg}", 1, 100, null, "1101", 0);
      SendMessage message =
          new PartQuestion(SHORTFALL, new Shopper(SHOPPER, "en"), List.of(odd), 1).asking(NOW);
      assertThat(Contract.written(message).toString()).doesNotContain("{phone", "{kg");
    }

    private List<SendMessage.Row> rows(SendMessage message) {
      return Objects.requireNonNull(message.content().list()).rows();
    }
  }

  private static MissingMenu menu(int lines, Set<Integer> struck, int page) {
    Goods goods =
        new Goods("delivery", Collections.nCopies(lines, storeMatched().lines().getFirst()));
    Shortfalls shortfalls = Shortfalls.NONE.begun("a-tap", NOW).struck(struck, "another-tap");
    return new MissingMenu(SHORTFALL, goods, shortfalls, page);
  }

  private static Set<Integer> numbersTo(int last) {
    return IntStream.rangeClosed(1, last).boxed().collect(toSet());
  }

  @Test
  void a_partner_reads_the_address_as_it_was_typed() {
    assertThat(
            bodyOf(
                "delivery",
                new Place(19.0771, 72.9986, "400703", null, "Flat 3,\n Sector 17"),
                null))
        .endsWith("\nAddress: Flat 3, Sector 17, 400703");
    assertThat(
            bodyOf(
                "delivery",
                new Place(19.0771, 72.9986, "400703", null, "Vashi 400703"),
                "ring twice"))
        .endsWith("\nAddress: Vashi 400703\nNote: ring twice");
  }

  @Test
  void what_is_picked_up_has_no_address() {
    assertThat(bodyOf("pickup", new Place(19.0771, 72.9986, "400703", null, "Flat 3"), null))
        .contains("The shopper will collect it.")
        .doesNotContain("Flat 3", "400703");
  }

  @Test
  void nothing_that_a_shopper_types_is_taken_for_a_token() {
    String somebodyElse = "{phone:00000000-0000-0000-0000-000000000001}";
    assertThat(
            bodyOf("delivery", new Place(19.0771, 72.9986, null, null, somebodyElse), somebodyElse))
        .doesNotContain(somebodyElse)
        .endsWith("\nNote: (phone:00000000-0000-0000-0000-000000000001)");
  }

  @Test
  void outside_the_window_the_template_says_the_same_in_short() {
    SendMessage message =
        NewOrderMessage.of(storeMatched(), new Partner(Corner.RAMESH, "mr"), null, NOW);
    assertThat(message.messageId()).isEqualTo("new-order:" + ORDER);
    assertThat(message.line()).isEqualTo("partner");
    assertThat(message.priority()).isEqualTo("notification");
    assertThat(message.template())
        .isEqualTo(
            new SendMessage.Template(
                "new_order",
                "mr",
                List.of("2C5F0F", "3", "₹325.00", "76 m"),
                List.of("missing:" + ORDER, "packed:" + ORDER, "handed-over:" + ORDER)));
    assertThat(message.content().buttons())
        .containsExactly(
            new SendMessage.Button("missing:" + ORDER, "काही सामान नाही"),
            new SendMessage.Button("packed:" + ORDER, "पाठवले"),
            new SendMessage.Button("handed-over:" + ORDER, "सुपूर्द केले"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "hi", "mr"})
  void a_very_long_order_still_fits_a_message(String language) {
    OrderLine line = storeMatched().lines().getFirst();
    StoreMatched large =
        wanted(
            "delivery",
            new Place(19.0771, 72.9986, "400703", null, "y ".repeat(150)),
            language,
            Collections.nCopies(80, line),
            12_345);
    SendMessage message =
        NewOrderMessage.of(large, new Partner(Corner.RAMESH, language), "x ".repeat(800), NOW);
    assertThat(message.content().body())
        .hasSizeBetween(600, 1024)
        .contains("₹21,200.00", "12.3 km");
  }

  @Test
  void the_same_cause_words_the_same_message_under_the_same_id() {
    Partner partner = new Partner(Corner.RAMESH, "hi");
    Reply reply = new Reply(new EventId("a-tap"), NOW);
    assertThat(reply.help(partner)).isEqualTo(reply.help(partner));
    assertThat(new Reply(new EventId("another-tap"), NOW).help(partner).messageId())
        .isNotEqualTo(reply.help(partner).messageId());
  }

  @Test
  void money_is_grouped_as_in_india() {
    assertThat(Amounts.rupees(1_234_567_850)).isEqualTo("₹1,23,45,678.50");
    assertThat(Amounts.rupees(5)).isEqualTo("₹0.05");
  }

  private static OrderCancelled cancelled() {
    return new OrderCancelled(ORDER, SHOPPER, "en", AnnouncedFactsTest.STORE, NOW);
  }

  private static String bodyOf(String fulfilment, Place place, @Nullable String note) {
    StoreMatched match =
        wanted(fulfilment, place, "en", storeMatched().lines(), storeMatched().distanceMetres());
    return NewOrderMessage.of(match, new Partner(Corner.RAMESH, "en"), note, NOW).content().body();
  }

  private static StoreMatched wanted(
      String fulfilment, Place place, String language, List<OrderLine> lines, long metres) {
    StoreMatched match = storeMatched();
    return new StoreMatched(
        match.orderId(),
        match.contactId(),
        language,
        match.placedAt(),
        match.matchedAt(),
        fulfilment,
        place,
        lines,
        lines.stream().mapToLong(line -> line.quantity() * line.unitPricePaise()).sum(),
        match.store(),
        metres);
  }
}
