package org.kirana.local.infrastructure;

import org.jspecify.annotations.Nullable;

/** The one infrastructure of a test process; it ends with the process. */
public final class SharedInfrastructure {

  private static @Nullable Infrastructure shared;

  private SharedInfrastructure() {}

  public static synchronized Infrastructure get() {
    Infrastructure present = shared;
    if (present == null) {
      present = Infrastructure.start();
      present.createTopics(Topics.fromContracts());
      Runtime.getRuntime().addShutdownHook(new Thread(present::close));
      shared = present;
    }
    return present;
  }
}
