package org.kirana.messaging.persistence;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.kirana.events.Alarms;
import org.kirana.messaging.BucketSettings;
import org.kirana.messaging.MediaSettings;
import org.kirana.messaging.MediaStore;

/**
 * The folder or the bucket that files go to. With both, new files go to the bucket, and the folder
 * holds what it has until that is forgotten.
 */
@ApplicationScoped
public class MediaStores implements MediaStore {

  private final Optional<MediaInFolder> folder;
  private final Optional<MediaInBucket> bucket;
  private final Arrivals arrivals;
  private final Alarms alarms;

  MediaStores(MediaSettings settings, BucketSettings bucketSettings, Alarms alarms) {
    this.folder = settings.folder().map(MediaInFolder::new);
    this.bucket =
        bucketSettings
            .bucket()
            .map(name -> new ObjectPlace(name, bucketSettings.prefix().orElse("")))
            .map(place -> new MediaInBucket(BucketClient.of(bucketSettings), place, alarms));
    this.arrivals = Arrivals.of(settings, Path.of(System.getProperty("java.io.tmpdir")));
    this.alarms = alarms;
  }

  /** Whether files are wanted at all. */
  public boolean isOpen() {
    return bucket.isPresent() || folder.isPresent();
  }

  public Arrivals arrivals() {
    return arrivals;
  }

  @Override
  public String place(String mediaId) {
    return forNewFiles().place(mediaId);
  }

  @Override
  public String keep(String mediaId, Path fetched) throws IOException {
    return forNewFiles().keep(mediaId, fetched);
  }

  @Override
  public void copy(String place, OutputStream to) throws IOException {
    holder(place).copy(place, to);
  }

  @Override
  public void forget(String place) throws IOException {
    holder(place).forget(place);
  }

  private MediaStore holder(String place) throws IOException {
    Optional<? extends MediaStore> holder = place.startsWith(ObjectPlace.SCHEME) ? bucket : folder;
    if (holder.isEmpty()) {
      alarms.raise("media-storage", "a file is in a store that is not configured");
      throw new IOException("its store is not configured");
    }
    return holder.get();
  }

  private MediaStore forNewFiles() {
    return bucket.isPresent() ? bucket.get() : folder.orElseThrow();
  }

  @PreDestroy
  void close() throws IOException {
    bucket.ifPresent(MediaInBucket::close);
    arrivals.close();
  }
}
