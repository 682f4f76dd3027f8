package org.kirana.messaging;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** How files are kept, read from settings as an operator writes them. */
public final class OurMedia {

  private OurMedia() {}

  public static MediaSettings media(Map<String, String> settings) {
    return config(settings).getConfigMapping(MediaSettings.class);
  }

  public static BucketSettings bucket(Map<String, String> settings) {
    return config(settings).getConfigMapping(BucketSettings.class);
  }

  private static SmallRyeConfig config(Map<String, String> settings) {
    return new SmallRyeConfigBuilder()
        .addDefaultInterceptors()
        .addDiscoveredConverters()
        .withSources(new PropertiesConfigSource(settings, "a test", 100))
        .withMapping(MediaSettings.class)
        .withMapping(BucketSettings.class)
        .build();
  }
}
