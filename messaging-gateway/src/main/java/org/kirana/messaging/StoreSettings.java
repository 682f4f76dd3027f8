package org.kirana.messaging;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** Where the mini-store is, and what signs the links that lead there. */
@ConfigMapping(prefix = "kirana.store")
public interface StoreSettings {

  /** The origin of the mini-store's pages; only they may send checkouts. */
  String baseUrl();

  /** One key, or two while it is rotated: the first signs. */
  List<String> linkKey();
}
