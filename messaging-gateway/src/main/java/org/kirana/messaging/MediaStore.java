package org.kirana.messaging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Where files that people sent are kept. */
public interface MediaStore {

  /** Where the file of this id is kept, in the store's own words, whether it is there or not. */
  String place(String mediaId);

  /**
   * Keeps a fetched file until it is forgotten; the same id again replaces it with the same bytes.
   *
   * @return its place
   * @throws IOException if the store is away or refuses us; another attempt may succeed
   */
  String keep(String mediaId, Path fetched) throws IOException;

  /**
   * Writes the file of this place.
   *
   * @throws IOException if the store is away, refuses us or does not have it
   */
  void copy(String place, OutputStream to) throws IOException;

  /**
   * Throws the file at this place away. One that is not there is forgotten already.
   *
   * @throws IOException if it may still be there
   */
  void forget(String place) throws IOException;
}
