package org.kirana.assignment.domain;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A store's State and GSTIN. Only the form of the GSTIN is checked, not its check digit, so that
 * demonstration data can use numbers that nobody can own.
 *
 * @param stateCode the GST State code, two digits
 */
public record TaxRegistration(String stateCode, TaxScheme scheme, @Nullable String gstin) {

  private static final Pattern GSTIN =
      Pattern.compile("\\d{2}[A-Z]{5}\\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]");

  /** 01 to 38, and 97 for other territory. */
  private static final Set<String> STATE_CODES =
      Stream.concat(IntStream.rangeClosed(1, 38).boxed(), Stream.of(97))
          .map(code -> String.format("%02d", code))
          .collect(Collectors.toUnmodifiableSet());

  public TaxRegistration {
    if (!STATE_CODES.contains(stateCode)) {
      throw new IllegalArgumentException("stateCode is a GST State code of two digits");
    }
    if (scheme.isRegistered() != (gstin != null)) {
      throw new IllegalArgumentException(
          "gstin is given for regular and composition stores, and only for them");
    }
    if (gstin != null && !GSTIN.matcher(gstin).matches()) {
      throw new IllegalArgumentException("gstin has the form of 15 letters and digits of a GSTIN");
    }
    if (gstin != null && !gstin.startsWith(stateCode)) {
      throw new IllegalArgumentException("gstin begins with the stateCode");
    }
  }

  /**
   * Whether it may deliver into a State. Only regular taxpayers may supply goods into another one:
   * CGST Act section 10(2)(c) for composition, section 24(i) for the unregistered.
   */
  boolean maySupplyInto(@Nullable String state) {
    return state == null || scheme == TaxScheme.REGULAR || stateCode.equals(state);
  }
}
