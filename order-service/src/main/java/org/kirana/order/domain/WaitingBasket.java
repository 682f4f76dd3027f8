package org.kirana.order.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A basket on its way to become the order {@code orderId}; it waits until the place is known, or
 * until the shopper agrees to an offer.
 *
 * @param shownTotalPaise the total that the shopper saw, or null if only prices were shown
 * @param link the link that it came through, or null for a cart
 * @param offer the offer that the shopper has to agree to first, or null
 */
public record WaitingBasket(
    OrderId orderId,
    Basket basket,
    @Nullable Long shownTotalPaise,
    Instant sentAt,
    Fulfilment fulfilment,
    @Nullable LinkId link,
    @Nullable OfferId offer) {

  /** A basket that was kept before there were pickups is a delivery. */
  public WaitingBasket {
    fulfilment = Objects.requireNonNullElse(fulfilment, Fulfilment.DELIVERY);
  }

  public static WaitingBasket ofCart(OrderId orderId, Basket basket, Instant sentAt) {
    return new WaitingBasket(orderId, basket, null, sentAt, Fulfilment.DELIVERY, null, null);
  }

  public static WaitingBasket ofCheckout(OrderId orderId, Checkout checkout, Instant sentAt) {
    return new WaitingBasket(
        orderId,
        checkout.basket(),
        checkout.shownTotalPaise(),
        sentAt,
        checkout.fulfilment(),
        checkout.linkId(),
        null);
  }

  public boolean isFresh(Instant now, Duration kept) {
    return now.isBefore(sentAt.plus(kept));
  }

  /** Holds the shopper to no other price than the one that they were told. */
  public WaitingBasket at(PricedBasket told) {
    return told(told, sentAt, null);
  }

  /** Waits for the shopper to agree to these prices, from now on. */
  public WaitingBasket offered(PricedBasket told, OfferId newOffer, Instant now) {
    return told(told, now, newOffer);
  }

  public WaitingBasket by(Fulfilment other) {
    return new WaitingBasket(orderId, basket, shownTotalPaise, sentAt, other, link, offer);
  }

  /** The total that a basket is kept at. */
  public long toldTotalPaise() {
    return Objects.requireNonNull(shownTotalPaise, "nobody was told a total");
  }

  public WaitingBasket agreed() {
    return new WaitingBasket(orderId, basket, shownTotalPaise, sentAt, fulfilment, link, null);
  }

  private WaitingBasket told(PricedBasket told, Instant since, @Nullable OfferId newOffer) {
    return new WaitingBasket(
        orderId, told.asShown(basket.note()), told.totalPaise(), since, fulfilment, link, newOffer);
  }
}
