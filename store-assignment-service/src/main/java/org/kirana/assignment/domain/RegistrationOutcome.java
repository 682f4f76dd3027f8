package org.kirana.assignment.domain;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** What comes of registering one store. */
public enum RegistrationOutcome {
  @JsonProperty("new")
  NEW,
  @JsonProperty("changed")
  CHANGED,
  @JsonProperty("unchanged")
  UNCHANGED,
  OTHER_CODE,
  CODE_OF_ANOTHER_STORE,
  TWICE_IN_ONE_REQUEST,
  OLDER_VERSION,
  SAME_VERSION_OTHER_CONTENT;

  /** What the operator is told, if the store is not registered. */
  public Optional<String> problem() {
    return switch (this) {
      case NEW, CHANGED, UNCHANGED -> Optional.empty();
      case OTHER_CODE -> Optional.of("the code of a store never changes");
      case CODE_OF_ANOTHER_STORE -> Optional.of("another store has this code");
      case TWICE_IN_ONE_REQUEST -> Optional.of("an earlier row has the same storeId or code");
      case OLDER_VERSION -> Optional.of("a newer version of the store is registered");
      case SAME_VERSION_OTHER_CONTENT ->
          Optional.of("this version of the store is registered with other content");
    };
  }
}
