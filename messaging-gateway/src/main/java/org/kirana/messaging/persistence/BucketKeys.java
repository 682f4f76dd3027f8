package org.kirana.messaging.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.BucketSettings;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/**
 * The key pair of the bucket: fixed, or from files that may change while we run, so that keys are
 * rotated without a restart.
 */
final class BucketKeys implements AwsCredentialsProvider {

  private static final Logger LOG = Logger.getLogger(BucketKeys.class);

  private final BucketSettings settings;
  private @Nullable AwsCredentials lastRead;

  /** Without both keys nothing could be kept, so better nothing begins. */
  BucketKeys(BucketSettings settings) {
    this.settings = settings;
    resolveCredentials();
  }

  static boolean areNamed(BucketSettings settings) {
    return settings.accessKey().isPresent()
        || settings.accessKeyFile().isPresent()
        || settings.secretKey().isPresent()
        || settings.secretKeyFile().isPresent();
  }

  /** Files that are being replaced may be away or empty for a moment: the old keys go on. */
  @Override
  public synchronized AwsCredentials resolveCredentials() {
    Optional<String> access = key(settings.accessKeyFile(), settings.accessKey());
    Optional<String> secret = key(settings.secretKeyFile(), settings.secretKey());
    if (access.isPresent() && secret.isPresent()) {
      lastRead = AwsBasicCredentials.create(access.get(), secret.get());
    }
    if (lastRead == null) {
      throw new IllegalStateException(
          "kirana.media.s3.access-key and secret-key are needed, or readable files with them");
    }
    return lastRead;
  }

  private static Optional<String> key(Optional<Path> file, Optional<String> fixed) {
    return file.isPresent() ? read(file.get()) : fixed.filter(key -> !key.isBlank());
  }

  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file).strip()).filter(key -> !key.isEmpty());
    } catch (IOException e) {
      LOG.warnf("a file of the object storage's keys cannot be read: %s", e.getClass().getName());
      return Optional.empty();
    }
  }
}
