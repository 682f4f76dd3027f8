package org.kirana.messaging;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The gateway keeps what people send in a bucket. */
public class StorageEnvironment implements QuarkusTestResourceLifecycleManager {

  private ObjectStorage storage;

  @Override
  public Map<String, String> start() {
    storage = new ObjectStorage();
    return storage.settings();
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(storage, new TestInjector.MatchesType(ObjectStorage.class));
  }

  @Override
  public void stop() {
    if (storage != null) {
      storage.close();
    }
  }
}
