package org.kirana.assignment.outbound;

/** What we answer to a partner. */
public enum PartnerPhrase {
  HANDED_OVER("partner.handed-over"),
  ALREADY_HANDED_OVER("partner.already-handed-over"),
  ALREADY_CANCELLED("partner.already-cancelled"),
  ALREADY_ACCEPTED("offer.already-accepted"),
  OFFER_PASSED_ON("offer.already-passed-on"),
  REASON_NOTED("offer.reason-noted"),
  PACKED("partner.packed"),
  ALREADY_PACKED("partner.already-packed"),
  ASKING_SHOPPER("missing.asking-shopper"),
  WAITING_FOR_SHOPPER("missing.waiting-for-shopper"),
  DECLINE_INSTEAD("missing.decline-instead"),
  CALL_INSTEAD("missing.call-instead"),
  MISSING_LIST_OVER("missing.list-over"),
  HELP("partner.help");

  private final String key;

  PartnerPhrase(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }
}
