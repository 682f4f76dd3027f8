package org.kirana.messaging.persistence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.kirana.events.Alarms;
import org.kirana.messaging.MediaStore;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;

/** Keeps files in a bucket of a storage that speaks S3. */
final class MediaInBucket implements MediaStore, AutoCloseable {

  private final S3Client storage;
  private final ObjectPlace folder;
  private final Alarms alarms;

  /**
   * @param folder the bucket, and what each name begins with
   */
  MediaInBucket(S3Client storage, ObjectPlace folder, Alarms alarms) {
    this.storage = storage;
    this.folder = folder;
    this.alarms = alarms;
  }

  @Override
  public String place(String mediaId) {
    return folder.with(MediaName.of(mediaId)).toString();
  }

  @Override
  public String keep(String mediaId, Path fetched) throws IOException {
    ObjectPlace place = folder.with(MediaName.of(mediaId));
    ask(
        () ->
            storage.putObject(
                put -> put.bucket(place.bucket()).key(place.key()), RequestBody.fromFile(fetched)));
    return place.toString();
  }

  @Override
  public void copy(String place, OutputStream to) throws IOException {
    ObjectPlace there = ObjectPlace.of(place);
    ask(
        () ->
            storage.getObject(
                get -> get.bucket(there.bucket()).key(there.key()),
                ResponseTransformer.toOutputStream(to)));
  }

  @Override
  public void forget(String place) throws IOException {
    ObjectPlace there = ObjectPlace.of(place);
    ask(() -> storage.deleteObject(delete -> delete.bucket(there.bucket()).key(there.key())));
  }

  private void ask(Runnable request) throws IOException {
    try {
      request.run();
    } catch (AwsServiceException e) {
      StorageRefusal.of(e).ifPresent(why -> alarms.raise("media-storage", why));
      throw new IOException("the object storage answered " + e.statusCode(), e);
    } catch (SdkException e) {
      throw new IOException("the object storage cannot be reached", e);
    }
  }

  @Override
  public void close() {
    storage.close();
  }
}
