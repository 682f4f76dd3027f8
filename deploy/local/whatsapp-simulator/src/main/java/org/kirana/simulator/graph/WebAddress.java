package org.kirana.simulator.graph;

import java.net.URI;
import java.util.Set;

/** An address that a browser or Meta can open; a token that nobody filled in is none. */
final class WebAddress {

  private WebAddress() {}

  static URI read(String path, String text) {
    try {
      URI address = URI.create(text);
      if (Set.of("http", "https").contains(String.valueOf(address.getScheme()))
          && address.getHost() != null) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      // told in the same words as any other address that cannot be opened
    }
    throw GraphError.invalidValue(path, "is not a valid URL");
  }
}
