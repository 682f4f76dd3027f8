package org.kirana.messaging;

import io.smallrye.config.ConfigMapping;

/** Where WhatsApp fetches invoices, and the key that invoice-service shares with us. */
@ConfigMapping(prefix = "kirana.documents")
public interface DocumentSettings {

  String baseUrl();

  String linkKey();
}
