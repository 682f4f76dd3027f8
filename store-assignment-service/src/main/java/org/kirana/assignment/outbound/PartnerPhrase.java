package org.kirana.assignment.outbound;

/** What we answer to a partner. */
public enum PartnerPhrase {
  HANDED_OVER("partner.handed-over"),
  ALREADY_HANDED_OVER("partner.already-handed-over"),
  ALREADY_CANCELLED("partner.already-cancelled"),
  ALREADY_ACCEPTED("offer.already-accepted"),
  OFFER_PASSED_ON("offer.already-passed-on"),
  REASON_NOTED("offer.reason-noted"),
  HELP("partner.help");

  private final String key;

  PartnerPhrase(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }
}
