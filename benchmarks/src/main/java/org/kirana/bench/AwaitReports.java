package org.kirana.bench;

import org.kirana.bench.house.BenchHouse;
import org.kirana.bench.load.WebhookPlan;
import org.kirana.local.launcher.Service;

/**
 * Puts messages into the gateway's table that were just handed to WhatsApp and wait for statuses.
 */
record AwaitReports(BenchHouse house) {

  private static final String SENDING =
      """
      INSERT INTO outgoing_message (message_id, contact_id, line, priority, command, state, version,
        due_at, attempts, lease, lease_until, recorded_at)
      SELECT '%s' || n, md5('contact ' || n)::uuid, line, priority, command, 'SENDING', 1,
        now(), 1, md5('lease')::uuid, now() + interval '1 hour', now()
      FROM (SELECT * FROM outgoing_message LIMIT 1) like_this, generate_series(0, %d - 1) n\
      """;

  void of(int messages) {
    house
        .tables()
        .change(Service.MESSAGING_GATEWAY, SENDING.formatted(WebhookPlan.STATUS_OF, messages));
  }
}
