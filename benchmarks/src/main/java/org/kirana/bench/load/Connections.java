package org.kirana.bench.load;

import io.vertx.core.http.HttpClientOptions;

/** How load and WhatsApp connect to the house. */
public final class Connections {

  private static final int GIVEN_UP_AFTER_MILLIS = 2000;

  private Connections() {}

  /** As many at a time; who comes later waits. */
  public static HttpClientOptions upTo(int most) {
    return new HttpClientOptions()
        .setMaxPoolSize(most)
        .setMaxWaitQueueSize(-1)
        .setConnectTimeout(GIVEN_UP_AFTER_MILLIS)
        .setTcpNoDelay(true);
  }
}
