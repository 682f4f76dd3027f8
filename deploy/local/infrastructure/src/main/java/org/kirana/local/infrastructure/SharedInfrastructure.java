package org.kirana.local.infrastructure;

import org.jspecify.annotations.Nullable;

/**
 * The one infrastructure of a test process; it ends with the process.
 *
 * <p>Quarkus loads the classes of each tested application anew. The servers belong to the process's
 * own class loader, and all others look at them across a {@link ClassLoaderBridge}.
 */
public final class SharedInfrastructure {

  private static @Nullable Infrastructure shared;

  private SharedInfrastructure() {}

  public static synchronized Infrastructure get() {
    Infrastructure present = shared;
    if (present == null) {
      present =
          SharedInfrastructure.class.getClassLoader() == ClassLoader.getSystemClassLoader()
              ? start()
              : ClassLoaderBridge.fromSystemClassLoader();
      shared = present;
    }
    return present;
  }

  private static Infrastructure start() {
    Infrastructure started = Infrastructure.start();
    Runtime.getRuntime().addShutdownHook(new Thread(started::close));
    started.createTopics(Topics.fromContracts());
    return started;
  }
}
