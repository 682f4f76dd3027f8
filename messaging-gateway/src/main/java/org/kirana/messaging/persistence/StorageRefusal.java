package org.kirana.messaging.persistence;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/**
 * Tells a storage that will go on refusing us, until somebody acts, from one in passing trouble.
 */
final class StorageRefusal {

  private static final int TIMED_OUT = 408;
  private static final int TOO_MANY = 429;
  private static final int FIRST_OF_ITS_OWN_TROUBLE = 500;
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,64}");

  private StorageRefusal() {}

  /** The storage's word for it, such as {@code SignatureDoesNotMatch}; empty if it will pass. */
  static Optional<String> of(AwsServiceException answer) {
    int status = answer.statusCode();
    if (status == TIMED_OUT || status == TOO_MANY || status >= FIRST_OF_ITS_OWN_TROUBLE) {
      return Optional.empty();
    }
    return Optional.of("status " + status + word(answer.awsErrorDetails()));
  }

  private static String word(@Nullable AwsErrorDetails details) {
    return details != null
            && details.errorCode() != null
            && CODE.matcher(details.errorCode()).matches()
        ? " " + details.errorCode()
        : "";
  }
}
