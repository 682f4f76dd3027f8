package org.kirana.messaging.outbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.Checkout;
import org.kirana.messaging.domain.FreshLink;
import org.kirana.messaging.domain.MessageContent;
import org.kirana.messaging.domain.MessageContent.Address;
import org.kirana.messaging.domain.MessageContent.CartLine;
import org.kirana.messaging.domain.MessageContent.Choice;
import org.kirana.messaging.domain.MessageContent.Form;
import org.kirana.messaging.domain.MessageContent.Location;
import org.kirana.messaging.domain.MessageContent.Unsupported;

/** What somebody said, as the contract writes it: the kind, and exactly that member. */
public record Said(
    String kind,
    @Nullable String text,
    @Nullable Location location,
    @Nullable Cart cart,
    @Nullable Choice choice,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Checkout checkout,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable FreshLink freshLink,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Address address,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Form form,
    @Nullable Unsupported unsupported) {

  /** The lines of an in-chat cart. */
  public record Cart(List<CartLine> lines) {

    public Cart {
      lines = List.copyOf(lines);
    }
  }

  public static Said of(MessageContent content) {
    return switch (content) {
      case MessageContent.Text text -> said("text", text.body(), text);
      case MessageContent.Cart cart -> said("cart", cart.note(), cart);
      case Location location -> said("location", null, location);
      case Choice choice -> said("choice", null, choice);
      case Checkout checkout -> said("checkout", null, checkout);
      case FreshLink freshLink -> said("fresh-link", null, freshLink);
      case Address address -> said("address", null, address);
      case Form form -> said("form", null, form);
      case Unsupported unsupported -> said("unsupported", null, unsupported);
    };
  }

  /** Partners are not sent forms, and their contract knows none. */
  public static Said ofPartner(MessageContent content) {
    return content instanceof Address || content instanceof Form
        ? of(new Unsupported("nfm_reply"))
        : of(content);
  }

  private static Said said(String kind, @Nullable String text, MessageContent content) {
    return new Said(
        kind,
        text,
        content instanceof Location location ? location : null,
        content instanceof MessageContent.Cart cart ? new Cart(cart.lines()) : null,
        content instanceof Choice choice ? choice : null,
        content instanceof Checkout checkout ? checkout : null,
        content instanceof FreshLink freshLink ? freshLink : null,
        content instanceof Address address ? address : null,
        content instanceof Form form ? form : null,
        content instanceof Unsupported unsupported ? unsupported : null);
  }
}
