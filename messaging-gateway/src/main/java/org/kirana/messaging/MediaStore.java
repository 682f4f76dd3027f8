package org.kirana.messaging;

import java.io.IOException;
import java.nio.file.Path;

/** Where files that people sent are kept. */
public interface MediaStore {

  /**
   * Keeps a fetched file for good; the same id again replaces it with the same bytes.
   *
   * @return where it can be found, in the store's own words
   */
  String keep(String mediaId, Path fetched) throws IOException;
}
