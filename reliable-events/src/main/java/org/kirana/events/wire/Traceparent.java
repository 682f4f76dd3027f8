package org.kirana.events.wire;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** W3C trace context, carried from each cause to its effects. */
public final class Traceparent {

  private static final Pattern VALID = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private Traceparent() {}

  /** The same trace with a span of our own, or a new trace if the cause carries none. */
  public static String following(@Nullable String cause) {
    return cause != null && VALID.matcher(cause).matches()
        ? cause.substring(0, 36) + hex(8) + cause.substring(52)
        : "00-" + hex(16) + "-" + hex(8) + "-01";
  }

  private static String hex(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
