package org.kirana.assignment.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an operator believes of a store before changing it (RFC 9110, section 13).
 *
 * @param ifMatch the ETags of which one is the store's, or *: it exists
 * @param ifNoneMatch *: it does not exist
 */
public record Precondition(@Nullable String ifMatch, @Nullable String ifNoneMatch) {

  public Verdict verdict(Optional<String> etag) {
    if (ifMatch != null) {
      return etag.isPresent() && matches(ifMatch, etag.get()) ? Verdict.HOLDS : Verdict.FAILS;
    }
    if (ifNoneMatch != null) {
      return etag.isPresent() && matches(ifNoneMatch, etag.get()) ? Verdict.FAILS : Verdict.HOLDS;
    }
    return etag.isPresent() ? Verdict.MISSING : Verdict.HOLDS;
  }

  private static boolean matches(String header, String etag) {
    List<String> named = Arrays.stream(header.split(",")).map(String::strip).toList();
    return named.contains("*") || named.contains("\"" + etag + "\"");
  }

  /** Whether the store is what it was believed to be. */
  public enum Verdict {
    HOLDS,
    FAILS,
    /** Nothing was said, but the store exists and somebody's change could be lost. */
    MISSING
  }
}
