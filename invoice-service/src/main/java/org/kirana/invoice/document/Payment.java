package org.kirana.invoice.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.CreditNote;
import org.kirana.invoice.domain.Rupees;
import org.kirana.invoice.domain.UpiId;
import org.kirana.invoice.domain.UpiLink;

/** How the store is paid at the door, and what else the shopper gladly hears. */
record Payment(Optional<QrCode> code, List<Cell> words) implements Block {
  private static final float GAP = 8;

  static Payment of(Bill bill) {
    String scan = "Scan to pay the store with any UPI app";
    long saving = bill.savingPaise();
    Stream<Cell> glad =
        saving > 0
            ? Stream.of(Ink.STRONG.left("You save " + Rupees.withSign(saving) + " on the MRP."))
            : Stream.empty();
    return new Payment(
        code(bill, bill.payablePaise()), Stream.concat(words(bill, scan), glad).toList());
  }

  /** Of what is left of a bill; the code on the bill itself still asks for all of it. */
  static Payment of(CreditNote note) {
    String scan = "Scan this code instead of the one on the bill";
    return new Payment(
        code(note.bill(), note.after().payablePaise()), words(note.bill(), scan).toList());
  }

  Table table() {
    return Table.below(2, 1).block(this);
  }

  @Override
  public float height(float width) {
    return Math.max(wordsHeight(width), code.map(QrCode::points).orElse(0f));
  }

  @Override
  public void draw(Pen pen, float left, float top, float width) {
    code.ifPresent(drawn -> drawn.draw(pen, left, top));
    float y = top - (height(width) - wordsHeight(width)) / 2;
    for (Cell line : words) {
      line.draw(pen, left + beside(), y, width - beside());
      y -= line.height(width - beside());
    }
  }

  private float wordsHeight(float width) {
    float height = 0;
    for (Cell line : words) {
      height += line.height(width - beside());
    }
    return height;
  }

  private float beside() {
    return code.map(drawn -> drawn.points() + GAP).orElse(0f);
  }

  private static Optional<QrCode> code(Bill bill, long paise) {
    UpiId upiId = bill.sale().seller().upiId();
    if (upiId == null || paise == 0) {
      return Optional.empty();
    }
    String store = bill.sale().seller().name();
    return Optional.of(QrCode.of(new UpiLink(upiId, store, paise, bill.number()).uri()));
  }

  private static Stream<Cell> words(Bill bill, String scan) {
    Cell always = Ink.STRONG.left("Pay the store in cash or by UPI.");
    UpiId upiId = bill.sale().seller().upiId();
    return upiId == null
        ? Stream.of(always)
        : Stream.of(always, Ink.TEXT.left(scan), Ink.SMALL.left(upiId.value()));
  }
}
