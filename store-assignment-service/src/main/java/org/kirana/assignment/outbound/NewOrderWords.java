package org.kirana.assignment.outbound;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.OrderLine;
import org.kirana.assignment.domain.Place;

/** The words of a new order: what to pack, for whom, how far away. */
record NewOrderWords(Words words, StoreMatched match) {

  private static final int LONGEST_NOTE = 150;
  private static final int LONGEST_ADDRESS = 200;

  OrderButtons buttons() {
    return new OrderButtons(words, match);
  }

  /** In the order of the approved template: code, items, amount, distance. */
  List<String> parameters() {
    return List.of(code(), Integer.toString(items()), amount(), distance());
  }

  String body(@Nullable String note) {
    return body("new-order.body", note);
  }

  /** The same around another sentence, which may leave out whom to call. */
  String body(String sentence, @Nullable String note) {
    Place place = match.place();
    String body =
        words.say(
            sentence,
            Map.of(
                "code", code(),
                "items", items(),
                "amount", amount(),
                "distance", distance(),
                "list", list(),
                "fulfilment", match.fulfilment(),
                "map", "https://maps.google.com/?q=" + place.latitude() + "," + place.longitude(),
                "phone", "{phone:" + match.contactId() + "}"));
    return body + address(place) + line("new-order.note", note, LONGEST_NOTE);
  }

  /** Where exactly, beside the point on the map; nobody delivers what is picked up. */
  private String address(Place place) {
    return match.fulfilment().equals("delivery")
        ? line("new-order.address", place.inWords(), LONGEST_ADDRESS)
        : "";
  }

  private String line(String sentence, @Nullable String said, int longest) {
    return said == null || said.isBlank()
        ? ""
        : "\n" + words.say(sentence, Map.of("said", shortened(said, longest)));
  }

  private String code() {
    return ShortCode.of(match.orderId());
  }

  private int items() {
    return match.lines().stream().mapToInt(OrderLine::quantity).sum();
  }

  private String amount() {
    return Amounts.rupees(match.totalPaise());
  }

  private String distance() {
    return Amounts.distance(match.distanceMetres());
  }

  private String list() {
    return new LineList(words, match.lines()).text();
  }

  /** Without braces, so that nothing that a shopper types is taken for a token of ours. */
  private static String shortened(String said, int longest) {
    String line = said.strip().replaceAll("\\s+", " ").replace('{', '(').replace('}', ')');
    return line.length() <= longest ? line : line.substring(0, longest) + "…";
  }
}
