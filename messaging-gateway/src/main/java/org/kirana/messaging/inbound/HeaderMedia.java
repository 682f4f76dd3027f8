package org.kirana.messaging.inbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.inbound.SendMessage.Link;

/** A picture, film or document above the words, by its link or as an attached file. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeaderMedia(Kind kind, @Nullable Link link, @Nullable AttachedFile file) {

  public HeaderMedia {
    if ((link == null) == (file == null)) {
      throw new IllegalArgumentException("a header has a link or a file");
    }
  }

  HeaderMedia attaching(UnaryOperator<AttachedFile> uploaded) {
    return file == null ? this : new HeaderMedia(kind, null, uploaded.apply(file));
  }

  /** Which files may stand above words. */
  public enum Kind {
    @JsonProperty("image")
    IMAGE,
    @JsonProperty("video")
    VIDEO,
    @JsonProperty("document")
    DOCUMENT
  }
}
