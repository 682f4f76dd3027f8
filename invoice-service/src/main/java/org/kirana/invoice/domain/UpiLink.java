package org.kirana.invoice.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.net.URLEncoder;

/**
 * What a UPI app reads to pay a bill: NPCI's UPI Linking Specification 1.6, with payee ({@code pa},
 * {@code pn}), amount in rupees, currency and note. A convenience of the store, no QR code of the
 * tax law (Notification 14/2020 binds sellers above 500 crore rupees a year).
 */
public record UpiLink(UpiId payee, String payeeName, long paise, DocumentNumber note) {

  public String uri() {
    return "upi://pay?pa="
        + payee
        + "&pn="
        + encoded(payeeName)
        + "&am="
        + BigDecimal.valueOf(paise, 2).toPlainString()
        + "&cu=INR&tn="
        + encoded(note.value());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
