package org.kirana.invoice.domain;

/**
 * What an amount is made of, in paise. Either CGST and SGST (equal, within a State) or IGST (across
 * a border); the parts always add up to the amount.
 */
public record LineTax(long taxablePaise, long cgstPaise, long sgstPaise, long igstPaise) {

  public static final LineTax NOTHING = new LineTax(0, 0, 0, 0);

  public LineTax {
    if (cgstPaise != sgstPaise || (cgstPaise != 0 && igstPaise != 0)) {
      throw new IllegalArgumentException("tax is CGST and as much SGST, or IGST");
    }
  }

  public static LineTax withinState(long inclusivePaise, GstRate rate) {
    long half = rate.centralTaxWithin(inclusivePaise);
    return new LineTax(inclusivePaise - 2 * half, half, half, 0);
  }

  public static LineTax acrossBorder(long inclusivePaise, GstRate rate) {
    long tax = rate.integratedTaxWithin(inclusivePaise);
    return new LineTax(inclusivePaise - tax, 0, 0, tax);
  }

  public LineTax plus(LineTax other) {
    return new LineTax(
        taxablePaise + other.taxablePaise,
        cgstPaise + other.cgstPaise,
        sgstPaise + other.sgstPaise,
        igstPaise + other.igstPaise);
  }

  /** What takes this back. */
  public LineTax negated() {
    return new LineTax(-taxablePaise, -cgstPaise, -sgstPaise, -igstPaise);
  }

  public long totalPaise() {
    return taxablePaise + cgstPaise + sgstPaise + igstPaise;
  }
}
