package org.kirana.catalog.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where the mini-store's orders go, what it asks for at least, and how it follows changes. */
@ConfigMapping(prefix = "kirana.store")
public interface StoreConfig {

  /** Where the page posts checkouts; without it, its own origin. */
  Optional<String> gatewayUrl();

  /** The way back into the chat. */
  Optional<String> chatUrl();

  /** The one origin that may show the pages in a frame. */
  Optional<String> framedBy();

  @WithDefault("149")
  int minimumRupees();

  @WithDefault("24")
  int pageSize();

  @WithDefault("PT1S")
  Duration refreshEvery();
}
