package org.kirana.order.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.kirana.order.domain.OrderLine;

/** The lines of an order in its own row. */
@Converter
@Immutable
public class OrderLinesColumn extends JsonColumn<List<OrderLine>> {

  public OrderLinesColumn() {
    super(new TypeReference<>() {});
  }
}
