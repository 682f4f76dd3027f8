package org.kirana.messaging.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kirana.events.Alarms;
import org.kirana.messaging.ObjectStorage;
import org.kirana.messaging.OurMedia;

/** A bucket of a real storage, over a cable that can be cut. */
class MediaInBucketTest {

  private static final byte[] A_PICTURE = "a picture of a shopping list".getBytes(UTF_8);
  private static ObjectStorage storage;

  @TempDir Path folder;

  private final List<String> alarms = new ArrayList<>();
  private final Alarms operator = (reason, detail) -> alarms.add(reason + ": " + detail);
  private final List<MediaStores> opened = new ArrayList<>();
  private final Map<String, String> settings = new HashMap<>();
  private final String mediaId = "media-" + UUID.randomUUID();

  @BeforeAll
  static void start() {
    storage = new ObjectStorage();
  }

  @AfterAll
  static void stop() {
    storage.close();
  }

  @BeforeEach
  void settings() {
    settings.putAll(storage.settings());
  }

  @AfterEach
  void close() throws IOException {
    storage.cable().resume();
    for (MediaStores stores : opened) {
      stores.close();
    }
  }

  @Nested
  class A_file {

    @Test
    void is_read_back_as_it_was() throws IOException {
      String place = bucket().keep(mediaId, file(A_PICTURE));

      assertThat(place).startsWith("s3://kept-media/media/").doesNotContain(mediaId);
      assertThat(storage.at(place)).isEqualTo(A_PICTURE);
      assertThat(alarms).isEmpty();
    }

    @Test
    void of_many_megabytes_is_too() throws IOException {
      byte[] video = new byte[16 * 1024 * 1024];
      new Random(7).nextBytes(video);

      assertThat(storage.at(bucket().keep(mediaId, file(video)))).isEqualTo(video);
    }

    @Test
    void can_be_sent_on_from_a_bucket_and_from_a_folder() throws IOException {
      Map<String, String> folderAlone = Map.of("kirana.media.folder", folder.toString());
      String inFolder = stores(folderAlone).keep(mediaId, file(A_PICTURE));
      settings.putAll(folderAlone);
      String inBucket = bucket().keep(mediaId, file(A_PICTURE));

      for (String place : List.of(inFolder, inBucket)) {
        var copy = new ByteArrayOutputStream();
        bucket().copy(place, copy);
        assertThat(copy.toByteArray()).isEqualTo(A_PICTURE);
      }
    }

    @Test
    void kept_again_is_still_one() throws IOException {
      String place = bucket().keep(mediaId, file(A_PICTURE));
      String again = bucket().keep(mediaId, file(A_PICTURE));

      assertThat(again).isEqualTo(place).isEqualTo(bucket().place(mediaId));
      assertThat(storage.keys()).containsOnlyOnce(key(place));
    }

    @Test
    void forgotten_is_gone_however_often_it_is_forgotten() throws IOException {
      String place = bucket().keep(mediaId, file(A_PICTURE));

      bucket().forget(place);
      bucket().forget(place);

      assertThat(storage.keys()).doesNotContain(key(place));
      assertThat(alarms).isEmpty();
    }

    @Test
    void is_found_where_it_was_put_although_the_prefix_has_changed() throws IOException {
      String place = bucket().keep(mediaId, file(A_PICTURE));

      settings.put("kirana.media.s3.prefix", "another/");
      bucket().forget(place);

      assertThat(storage.keys()).doesNotContain(key(place));
    }

    @Test
    void that_a_folder_kept_before_is_forgotten_there() throws IOException {
      Map<String, String> folderAlone = Map.of("kirana.media.folder", folder.toString());
      String place = stores(folderAlone).keep(mediaId, file(A_PICTURE));
      settings.putAll(folderAlone);

      assertThat(bucket().place(mediaId)).startsWith("s3://");
      bucket().forget(place);

      assertThat(folder.resolve(place.substring(0, 2))).isEmptyDirectory();
    }
  }

  @Nested
  class An_operator {

    @Test
    void is_called_when_the_keys_are_wrong() throws IOException {
      settings.put("kirana.media.s3.secret-key", "another-secret-key");

      refuses("media-storage: status 403 SignatureDoesNotMatch");
    }

    @Test
    void is_called_when_nobody_has_such_a_key() throws IOException {
      settings.put("kirana.media.s3.access-key", "nobodys-key");

      refuses("media-storage: status 403 InvalidAccessKeyId");
    }

    @Test
    void is_called_when_there_is_no_such_bucket() throws IOException {
      settings.put("kirana.media.s3.bucket", "no-such-bucket");

      refuses("media-storage: status 404 NoSuchBucket");
    }

    @Test
    void is_not_called_when_the_storage_is_away_for_a_moment() throws IOException {
      storage.cable().cut();
      Path file = file(A_PICTURE);

      assertThatThrownBy(() -> bucket().keep(mediaId, file)).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> bucket().forget(bucket().place(mediaId)))
          .isInstanceOf(IOException.class);
      assertThat(alarms).isEmpty();

      storage.cable().resume();
      assertThat(storage.at(bucket().keep(mediaId, file))).isEqualTo(A_PICTURE);
    }

    @Test
    void is_called_when_what_is_to_be_forgotten_is_in_a_bucket_that_nobody_configured() {
      MediaStores folderAlone = stores(Map.of("kirana.media.folder", folder.toString()));

      assertThatThrownBy(() -> folderAlone.forget("s3://kept-media/media/x"))
          .isInstanceOf(IOException.class);
      assertThat(alarms).hasSize(1);
    }

    private void refuses(String alarm) throws IOException {
      Path file = file(A_PICTURE);

      assertThatThrownBy(() -> bucket().keep(mediaId, file)).isInstanceOf(IOException.class);
      assertThat(alarms).containsExactly(alarm);
      assertThat(file).exists();
    }
  }

  @Nested
  class The_keys {

    private Path accessKey;
    private Path secretKey;

    @BeforeEach
    void nameTheFiles() throws IOException {
      accessKey = Files.writeString(folder.resolve("access"), ObjectStorage.ACCESS_KEY + "\n");
      secretKey = Files.writeString(folder.resolve("secret"), "the-old-secret-key");
      settings.put("kirana.media.s3.access-key-file", accessKey.toString());
      settings.put("kirana.media.s3.secret-key-file", secretKey.toString());
    }

    @Test
    void in_files_are_read_again_when_they_change() throws IOException {
      MediaStores stores = bucket();
      assertThatThrownBy(() -> stores.keep(mediaId, file(A_PICTURE)))
          .isInstanceOf(IOException.class);

      Files.writeString(secretKey, ObjectStorage.SECRET_KEY + "\n");

      assertThat(storage.at(stores.keep(mediaId, file(A_PICTURE)))).isEqualTo(A_PICTURE);
    }

    @Test
    void go_on_while_a_file_is_away() throws IOException {
      Files.writeString(secretKey, ObjectStorage.SECRET_KEY);
      MediaStores stores = bucket();
      Files.delete(secretKey);

      assertThat(storage.at(stores.keep(mediaId, file(A_PICTURE)))).isEqualTo(A_PICTURE);
    }

    @Test
    void that_are_not_all_there_let_nothing_begin() throws IOException {
      Files.delete(accessKey);

      assertThatThrownBy(MediaInBucketTest.this::bucket)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("kirana.media.s3.access-key");
    }
  }

  @Test
  void without_a_folder_or_a_bucket_nothing_is_kept() {
    assertThat(stores(Map.of()).isOpen()).isFalse();
    assertThat(bucket().isOpen()).isTrue();
  }

  private MediaStores bucket() {
    return stores(settings);
  }

  private MediaStores stores(Map<String, String> settings) {
    MediaStores stores =
        new MediaStores(OurMedia.media(settings), OurMedia.bucket(settings), operator);
    opened.add(stores);
    return stores;
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(Files.createTempFile(folder, "fetched", ""), bytes);
  }

  private static String key(String place) {
    return place.replaceFirst("s3://kept-media/", "");
  }
}
