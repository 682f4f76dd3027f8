package org.kirana.messaging.persistence;

/** A name in a bucket, written as {@code s3://bucket/key}. */
record ObjectPlace(String bucket, String key) {

  static final String SCHEME = "s3://";

  static ObjectPlace of(String place) {
    int slash = place.indexOf('/', SCHEME.length());
    if (!place.startsWith(SCHEME) || slash < 0) {
      throw new IllegalArgumentException("no place in a bucket");
    }
    return new ObjectPlace(place.substring(SCHEME.length(), slash), place.substring(slash + 1));
  }

  ObjectPlace with(String name) {
    return new ObjectPlace(bucket, key + name);
  }

  @Override
  public String toString() {
    return SCHEME + bucket + "/" + key;
  }
}
