package org.kirana.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** The bucket of an S3-compatible storage that keeps what people sent, if there is one. */
@ConfigMapping(prefix = "kirana.media.s3")
public interface BucketSettings {

  Optional<String> bucket();

  /** Where the storage is; without it, Amazon's of the region. */
  Optional<URI> endpoint();

  @WithDefault("ap-south-1")
  String region();

  /** Stands before each name, such as {@code media/}. */
  Optional<String> prefix();

  /** Whether the bucket stands in the path instead of the host's name. */
  @WithDefault("false")
  boolean pathStyle();

  /** Without any key the SDK looks for one itself, as in a pod or on a machine with a role. */
  Optional<String> accessKey();

  Optional<String> secretKey();

  /** Files go before fixed keys, and may change while we run. */
  Optional<Path> accessKeyFile();

  Optional<Path> secretKeyFile();
}
