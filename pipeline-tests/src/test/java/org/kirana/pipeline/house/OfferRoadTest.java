package org.kirana.pipeline.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kirana.local.launcher.Service;

/** Stores are asked before they get an order: they accept, refuse or say nothing. */
class OfferRoadTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern ACCEPT = Pattern.compile("accept:([0-9a-f-]{36}):(\\d+)");

  private final Phone shopper = House.shopper();

  @AfterEach
  void noPlaceLeaks() {
    await().atMost(PATIENCE).until(() -> House.books().placesLeaked() == 0);
  }

  @Test
  void theNearestStoreAcceptsAndItsInvoiceComes() {
    String order = orders();
    String offer = offerTo(Alibag.near(), order);
    assertThat(shopper.kinds()).doesNotContain("document");
    Alibag.near().taps("accept:" + offer);
    shopper.awaitsKind("document");
    assertThat(state(order)).isEqualTo("MATCHED");
    Alibag.near().taps("handed-over:" + order);
    await().atMost(PATIENCE).until(() -> state(order).equals("HANDED_OVER"));
  }

  @Test
  void whoCannotTakeItSaysWhyAndTheNextIsAsked() {
    String order = orders();
    Alibag.near().taps("decline:" + offerTo(Alibag.near(), order));
    String second = offerTo(Alibag.farther(), order);
    Alibag.near().awaits(message -> message.path("kind").asText().equals("list"));
    Alibag.farther().taps("accept:" + second);
    shopper.awaitsKind("document");
    Alibag.farther().taps("handed-over:" + order);
    await().atMost(PATIENCE).until(() -> state(order).equals("HANDED_OVER"));
  }

  @Test
  void whoSaysNothingIsRemindedAndPassedOverAndALateTapChangesNothing() {
    String order = orders();
    String first = offerTo(Alibag.near(), order);
    String second = offerTo(Alibag.farther(), order);
    Alibag.near().awaitsText("still waiting for your answer");
    Alibag.farther().taps("accept:" + second);
    shopper.awaitsKind("document");
    Alibag.near().taps("accept:" + first);
    Alibag.near().awaitsText("no longer waiting for your answer");
    assertThat(House.books().ordersOf(shopper)).isEqualTo(1);
    Alibag.farther().taps("handed-over:" + order);
    await().atMost(PATIENCE).until(() -> state(order).equals("HANDED_OVER"));
  }

  @Test
  void ifNobodyTakesItTheShopperReadsSo() {
    String order = orders();
    Alibag.near().taps("decline:" + offerTo(Alibag.near(), order));
    Alibag.farther().taps("decline:" + offerTo(Alibag.farther(), order));
    shopper.awaitsText("no shop can take your order");
    assertThat(state(order)).isEqualTo("NOT_MATCHED");
  }

  @Test
  void aShopperMayCancelBeforeAnybodyHasAccepted() {
    String order = orders();
    String offer = offerTo(Alibag.near(), order);
    shopper.writes("cancel");
    await().atMost(PATIENCE).until(() -> state(order).equals("CANCELLED"));
    Alibag.near().taps("accept:" + offer);
    assertThat(shopper.kinds()).doesNotContain("document");
  }

  private String orders() {
    shopper.writes("Hi");
    shopper.awaitsAnswers(2);
    shopper.sharesLocation(Alibag.LATITUDE, Alibag.LONGITUDE);
    shopper.awaitsAnswers(3);
    shopper.sendsCart();
    String ofShopper =
        "SELECT order_id FROM order_ WHERE contact_id = '" + House.books().contact(shopper) + "'";
    return await()
        .atMost(PATIENCE)
        .until(
            () -> House.books().text(Service.ORDER_SERVICE, ofShopper), order -> !order.isEmpty());
  }

  /** Waits until that partner is asked about the order; order and number of the attempt. */
  private static String offerTo(Phone partner, String order) {
    JsonNode asked =
        partner.awaits(message -> message.path("buttons").toString().contains("accept:" + order));
    Matcher button = ACCEPT.matcher(asked.path("buttons").toString());
    assertThat(button.find()).isTrue();
    return button.group(1) + ":" + button.group(2);
  }

  private static String state(String order) {
    return House.books()
        .text(
            Service.STORE_ASSIGNMENT_SERVICE,
            "SELECT state FROM order_match WHERE order_id = '" + order + "'");
  }
}
