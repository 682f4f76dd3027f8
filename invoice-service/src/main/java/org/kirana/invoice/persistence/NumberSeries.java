package org.kirana.invoice.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.kirana.invoice.domain.DocumentNumber;
import org.kirana.invoice.domain.Series;

/** The next free number of one store and financial year. Whoever raises it holds its row's lock. */
@Entity
@Table(name = "number_series")
public class NumberSeries {

  @Id private String prefix;
  private int nextNumber;

  protected NumberSeries() {
    prefix = "";
  }

  /** Takes the next number; it is given back only if the transaction is. */
  public DocumentNumber take() {
    DocumentNumber number = new Series(prefix).number(nextNumber);
    nextNumber++;
    return number;
  }
}
