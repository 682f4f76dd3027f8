package org.kirana.bench.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.kirana.bench.house.BenchHouse;
import org.kirana.bench.load.WebhookPlan;
import org.kirana.local.launcher.Service;

/**
 * The books of a run of webhooks: each message that was taken is one message-received, each status
 * one message-status-changed, and every message told of has been read in the gateway's table.
 *
 * @param repeats the same event again on a topic, which receivers drop
 */
public record WebhookBooks(List<Finding> findings, long repeats) {

  private static final String READ =
      "SELECT count(*) FROM outgoing_message WHERE message_id LIKE '"
          + WebhookPlan.STATUS_OF
          + "%' AND state = 'READ'";

  public WebhookBooks {
    findings = List.copyOf(findings);
  }

  /**
   * @param messages numbers of the messages that were answered with 200
   * @param batches numbers of the webhooks with statuses that were
   */
  public static WebhookBooks of(
      BenchHouse house, WebhookPlan plan, BitSet messages, BitSet batches) {
    HearTopics topics = new HearTopics(house.stack().infrastructure().bootstrapServers());
    Witness received = new Witness("topic messages (message-received)");
    topics.all(
        "messages",
        Set.of("message-received"),
        heard -> numbered(received, heard.text("messageId"), heard.eventId()));
    Witness changed = new Witness("topic message-statuses (message-status-changed)");
    topics.all(
        "message-statuses",
        Set.of("message-status-changed"),
        heard -> {
          int word = WebhookPlan.WORDS.indexOf(heard.text("status"));
          String of = heard.text("messageId");
          if (of.startsWith(WebhookPlan.STATUS_OF) && word >= 0) {
            int message = Integer.parseInt(of.substring(WebhookPlan.STATUS_OF.length()));
            changed.saw(message * WebhookPlan.WORDS.size() + word, heard.eventId());
          }
        });
    List<Finding> findings = new ArrayList<>(received.findings(messages));
    findings.addAll(changed.findings(statuses(plan, batches)));
    findings.add(
        new Finding("messages without all their statuses", plan.reported() - read(house), ""));
    return new WebhookBooks(findings, received.repeats() + changed.repeats());
  }

  /** Of our messages, how many were read. */
  public static long read(BenchHouse house) {
    return house.tables().number(Service.MESSAGING_GATEWAY, READ);
  }

  private static void numbered(Witness received, String wamid, String eventId) {
    if (wamid.startsWith(WebhookPlan.MESSAGE)) {
      String number = wamid.substring(WebhookPlan.MESSAGE.length());
      received.saw(Integer.parseInt(number.substring(0, number.indexOf('.'))), eventId);
    }
  }

  /** The statuses that stand in these webhooks. */
  static BitSet statuses(WebhookPlan plan, BitSet batches) {
    BitSet statuses = new BitSet();
    int words = WebhookPlan.WORDS.size();
    batches.stream()
        .forEach(
            batch -> {
              for (int i = 0; i < plan.batch(); i++) {
                statuses.set((batch / words * plan.batch() + i) * words + batch % words);
              }
            });
    return statuses;
  }

  public boolean closes() {
    return findings.stream().allMatch(Finding::isGood);
  }
}
