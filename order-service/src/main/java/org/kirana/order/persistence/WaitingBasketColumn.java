package org.kirana.order.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.kirana.order.domain.WaitingBasket;

/** A basket that waits for its place, in the conversation's row. */
@Converter
@Immutable
public class WaitingBasketColumn extends JsonColumn<WaitingBasket> {

  public WaitingBasketColumn() {
    super(new TypeReference<>() {});
  }
}
