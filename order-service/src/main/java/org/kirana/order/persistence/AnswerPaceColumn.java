package org.kirana.order.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.kirana.order.domain.AnswerPace;

/** How often a shopper was answered lately, in the conversation's row. */
@Converter
@Immutable
public class AnswerPaceColumn extends JsonColumn<AnswerPace> {

  public AnswerPaceColumn() {
    super(new TypeReference<>() {});
  }
}
