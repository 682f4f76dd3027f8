package org.kirana.messaging.inbound;

import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.Context;
import org.kirana.messaging.domain.Wamid;

/** Reads what a message hangs together with: an answered message, a forward, a product, an ad. */
final class ReadContext {

  private static final int LONGEST_NAME = 1_000;

  private ReadContext() {}

  static @Nullable Context of(Part message) {
    Part context = message.part("context");
    boolean forwarded = isTrue(context, "forwarded") || isTrue(context, "frequently_forwarded");
    return new Context(
            context.text("id").filter(id -> id.length() <= Wamid.LONGEST).orElse(null),
            forwarded ? Boolean.TRUE : null,
            context
                .part("referred_product")
                .text("product_retailer_id", LONGEST_NAME)
                .map(String::strip)
                .orElse(null),
            ad(message.part("referral")))
        .orNothing();
  }

  private static Context.@Nullable Ad ad(Part referral) {
    String sourceType = referral.text("source_type", LONGEST_NAME).orElse(null);
    String sourceId = referral.text("source_id", LONGEST_NAME).orElse(null);
    String clickId = referral.text("ctwa_clid", LONGEST_NAME).orElse(null);
    return sourceType == null && sourceId == null && clickId == null
        ? null
        : new Context.Ad(sourceType, sourceId, clickId);
  }

  private static boolean isTrue(Part context, String name) {
    return context.part(name).node().asBoolean();
  }
}
