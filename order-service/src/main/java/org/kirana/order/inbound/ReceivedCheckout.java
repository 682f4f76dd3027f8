package org.kirana.order.inbound;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kirana.order.domain.Basket;
import org.kirana.order.domain.Checkout;
import org.kirana.order.domain.Destination;
import org.kirana.order.domain.Fulfilment;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.LinkId;
import org.kirana.order.domain.PinCode;
import org.kirana.order.domain.Place;

/** What was ordered in the mini-store. */
public record ReceivedCheckout(
    LinkId linkId,
    Language language,
    List<MessageReceived.Line> lines,
    long shownTotalPaise,
    Fulfilment fulfilment,
    @Nullable Where place,
    @Nullable String note) {

  public ReceivedCheckout {
    lines = List.copyOf(lines);
  }

  /** Coordinates, or a PIN code where the phone's location was refused. */
  public record Where(
      @Nullable Double latitude,
      @Nullable Double longitude,
      @Nullable String pinCode,
      @Nullable String address) {

    /** Null if it is neither: then the chat asks. */
    @Nullable Destination destination() {
      String pin = pinCode != null && PinCode.isOne(pinCode) ? pinCode : null;
      if (latitude != null && longitude != null && Place.isOnEarth(latitude, longitude)) {
        return new Destination.OnMap(new Place(latitude, longitude, pin, address));
      }
      return pin == null ? null : new Destination.AtPin(new PinCode(pin), address);
    }
  }

  Checkout checkout() {
    Basket basket = new Basket(lines.stream().map(MessageReceived.Line::line).toList(), note);
    Destination destination = place == null ? null : place.destination();
    return new Checkout(linkId, language, basket, shownTotalPaise, fulfilment, destination);
  }
}
