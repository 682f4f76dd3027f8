package org.kirana.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whether and how files that people sent are fetched. */
@ConfigMapping(prefix = "kirana.media")
public interface MediaSettings {

  /**
   * Without a folder or a bucket ({@link BucketSettings}) nothing is fetched: what nobody uses is
   * better not kept.
   */
  Optional<Path> folder();

  /** Hosts, with all below them, that may be shown our token, beside Graph API's own. */
  @WithDefault("fbsbx.com,facebook.com,whatsapp.net")
  List<String> hosts();

  @WithDefault("2m")
  Duration lease();

  @WithDefault("1s")
  Duration lookEvery();

  /** WhatsApp keeps a file for seven days. */
  @WithDefault("8")
  int attempts();

  /** How long after it was sent a file is thrown away, with all that is known of it. */
  @WithDefault("30d")
  Duration keepFor();

  /** How often we look whether there is something to forget. */
  @WithDefault("1m")
  Duration forgetEvery();
}
