package org.kirana.assignment.outbound;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kirana.assignment.domain.DayOrder;
import org.kirana.assignment.domain.Listing;
import org.kirana.assignment.domain.MatchState;

/** A partner's orders of today: codes, amounts, how they stand, and what they come to. */
record TodaysOrdersWords(Words words, List<DayOrder> orders) {

  private static final int MOST_LINES = 50;
  private static final int LONGEST_NAME = 40;

  String of(List<Listing> stores) {
    if (orders.isEmpty()) {
      return words.say("today.none");
    }
    Stream<String> lines =
        stores.size() == 1
            ? orders.stream().map(this::line)
            : stores.stream().flatMap(this::linesOf);
    List<String> all = lines.toList();
    String shown = all.stream().limit(MOST_LINES).collect(joining("\n"));
    int more = all.size() - MOST_LINES;
    String rest = more <= 0 ? "" : "\n" + words.say("today.more", Map.of("more", more));
    return words.say("today.title") + "\n" + shown + rest + "\n\n" + total();
  }

  /** A store without orders is not named. */
  private Stream<String> linesOf(Listing listing) {
    List<String> lines =
        orders.stream()
            .filter(order -> order.store().equals(listing.store().id()))
            .map(this::line)
            .toList();
    String name = PlainWords.shortened(listing.store().identity().name(), LONGEST_NAME);
    return lines.isEmpty()
        ? Stream.empty()
        : Stream.concat(Stream.of("*" + name + "*"), lines.stream());
  }

  private String line(DayOrder order) {
    Long paise = order.totalPaise();
    return words.say(
        "today.line",
        Map.of(
            "code", ShortCode.of(order.id()),
            "amount", paise == null ? "–" : Amounts.rupees(paise),
            "state", order.state().name()));
  }

  /** Cancelled orders bring nothing in. */
  private String total() {
    List<DayOrder> counted =
        orders.stream().filter(order -> order.state() != MatchState.CANCELLED).toList();
    long paise =
        counted.stream()
            .map(DayOrder::totalPaise)
            .filter(Objects::nonNull)
            .mapToLong(each -> each)
            .sum();
    return words.say(
        "today.total", Map.of("orders", counted.size(), "amount", Amounts.rupees(paise)));
  }
}
