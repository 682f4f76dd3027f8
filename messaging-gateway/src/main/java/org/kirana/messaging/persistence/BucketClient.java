package org.kirana.messaging.persistence;

import java.time.Duration;
import org.kirana.messaging.BucketSettings;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;

/** Speaks the plain S3 that every compatible storage understands. */
final class BucketClient {

  private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(3);
  private static final Duration NEVER_SILENT_FOR = Duration.ofSeconds(30);

  /** Less than the lease, repeats included. */
  private static final Duration DONE_WITHIN = Duration.ofSeconds(90);

  private BucketClient() {}

  static S3Client of(BucketSettings settings) {
    var builder =
        S3Client.builder()
            .region(Region.of(settings.region()))
            .credentialsProvider(keys(settings))
            .forcePathStyle(settings.pathStyle())
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(CONNECTED_WITHIN)
                    .socketTimeout(NEVER_SILENT_FOR))
            .overrideConfiguration(limits -> limits.apiCallTimeout(DONE_WITHIN))
            // Trailing checksums and signed chunks are not known everywhere.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .serviceConfiguration(S3Configuration.builder().chunkedEncodingEnabled(false).build());
    settings.endpoint().ifPresent(builder::endpointOverride);
    return builder.build();
  }

  private static AwsCredentialsProvider keys(BucketSettings settings) {
    return BucketKeys.areNamed(settings)
        ? new BucketKeys(settings)
        : DefaultCredentialsProvider.builder().build();
  }
}
