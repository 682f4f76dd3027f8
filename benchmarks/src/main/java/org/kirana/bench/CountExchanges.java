package org.kirana.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.kirana.bench.audit.HearTopics;
import org.kirana.bench.floor.Exchanges;
import org.kirana.bench.house.BenchHouse;
import org.kirana.bench.load.LoadPlan;
import org.kirana.bench.whatsapp.Answer;
import org.kirana.bench.whatsapp.Seen;

/** Counts what was exchanged over HTTP in a run, by what load and WhatsApp wrote down. */
record CountExchanges(BenchHouse house, Path run) {

  /**
   * @param begin microseconds since 1970
   */
  Exchanges since(long begin, int orders) {
    List<Answer> webhooks =
        Answer.readFrom(run).stream().filter(each -> each.begin() >= begin).toList();
    List<Seen> seen = Seen.readFrom(run).stream().filter(each -> each.at() >= begin).toList();
    double count = Math.max(1, orders);
    long bytes =
        webhooks.stream().mapToLong(Answer::bytes).sum()
            + (long) orders * LoadPlan.bytesOfCheckout(run);
    return new Exchanges(
        new Exchanges.Kind(
            (webhooks.size() + orders) / count, (int) (bytes / (webhooks.size() + count))),
        new Exchanges.Kind(seen.stream().filter(Seen::isMessage).count() / count, bytesOfMessage()),
        new Exchanges.Kind(
            seen.stream().filter(Seen::isDocument).count() / count,
            (int)
                seen.stream()
                    .filter(Seen::isDocument)
                    .mapToInt(CountExchanges::bytesOfDocument)
                    .average()
                    .orElse(1)));
  }

  private static int bytesOfDocument(Seen document) {
    String[] parts = document.id().split(":", -1);
    return Integer.parseInt(parts[parts.length - 2]);
  }

  /** A message is asked for on its topic with about as many bytes as of WhatsApp. */
  private int bytesOfMessage() {
    long[] all = new long[2];
    new HearTopics(house.stack().infrastructure().bootstrapServers())
        .all(
            "outgoing-messages",
            Set.of("send-message"),
            heard -> {
              all[0]++;
              all[1] += heard.said().toString().length();
            });
    return (int) (all[1] / Math.max(1, all[0]));
  }
}
