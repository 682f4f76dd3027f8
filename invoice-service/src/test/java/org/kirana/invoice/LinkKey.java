package org.kirana.invoice;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The secret that the tests sign links with. */
public class LinkKey implements QuarkusTestResourceLifecycleManager {

  static final String VALUE = "a key for tests";

  @Override
  public Map<String, String> start() {
    return Map.of("kirana.documents.link-key", VALUE);
  }

  @Override
  public void stop() {
    // Nothing was started.
  }
}
