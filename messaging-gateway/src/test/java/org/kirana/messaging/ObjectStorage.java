package org.kirana.messaging;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.kirana.local.infrastructure.FreePort;
import org.kirana.local.infrastructure.GuardedProcess;
import org.kirana.local.infrastructure.Signal;
import org.kirana.local.infrastructure.TcpProxy;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A storage that speaks S3 and checks signatures, in a process of its own. We reach it over a cable
 * that can be cut; a test looks into it by itself.
 */
public final class ObjectStorage implements AutoCloseable {

  public static final String BUCKET = "kept-media";
  public static final String ACCESS_KEY = "an-access-key";
  public static final String SECRET_KEY = "a-secret-key";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final int port = FreePort.any();
  private final TcpProxy cable = TcpProxy.to(port);
  private final GuardedProcess process;
  private final S3Client eyes;

  public ObjectStorage() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "s3").toAbsolutePath();
      Files.createDirectories(folder.resolve("buckets").resolve(BUCKET));
      process = start(folder, settings(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    await().atMost(PATIENCE).until(() -> FreePort.answers(port));
    eyes = eyes();
  }

  private static GuardedProcess start(Path folder, Path settings) {
    return GuardedProcess.start(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            Path.of("target", "s3proxy").toAbsolutePath() + "/*",
            "org.gaul.s3proxy.Main",
            "--properties",
            settings.toString()),
        Map.of(),
        folder.resolve("s3.log"),
        Signal.TERM);
  }

  private Path settings(Path folder) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("s3proxy.endpoint", "http://127.0.0.1:" + port);
    properties.setProperty("s3proxy.authorization", "aws-v2-or-v4");
    properties.setProperty("s3proxy.identity", ACCESS_KEY);
    properties.setProperty("s3proxy.credential", SECRET_KEY);
    properties.setProperty("jclouds.provider", "filesystem");
    properties.setProperty("jclouds.identity", "nobody");
    properties.setProperty("jclouds.credential", "nothing");
    properties.setProperty("jclouds.filesystem.basedir", folder.resolve("buckets").toString());
    Path file = folder.resolve("s3.properties");
    try (Writer out = Files.newBufferedWriter(file)) {
      properties.store(out, null);
    }
    return file;
  }

  private S3Client eyes() {
    return S3Client.builder()
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .endpointOverride(URI.create("http://127.0.0.1:" + port))
        .region(Region.AP_SOUTH_1)
        .forcePathStyle(true)
        .credentialsProvider(() -> AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY))
        .build();
  }

  /** Settings with which files are kept here. */
  public Map<String, String> settings() {
    return Map.of(
        "kirana.media.s3.bucket",
        BUCKET,
        "kirana.media.s3.endpoint",
        "http://127.0.0.1:" + cable.port(),
        "kirana.media.s3.prefix",
        "media/",
        "kirana.media.s3.path-style",
        "true",
        "kirana.media.s3.access-key",
        ACCESS_KEY,
        "kirana.media.s3.secret-key",
        SECRET_KEY);
  }

  public TcpProxy cable() {
    return cable;
  }

  /** What is kept at a place such as {@code s3://bucket/key}. */
  public byte[] at(String place) {
    String key = place.replaceFirst("s3://" + BUCKET + "/", "");
    return eyes.getObjectAsBytes(get -> get.bucket(BUCKET).key(key)).asByteArray();
  }

  /** The names of all that is kept. */
  public List<String> keys() {
    return eyes.listObjectsV2(list -> list.bucket(BUCKET)).contents().stream()
        .map(S3Object::key)
        .toList();
  }

  @Override
  public void close() {
    eyes.close();
    cable.close();
    process.kill();
  }
}
