package org.kirana.messaging.outbound;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.Tokens;
import org.kirana.messaging.inbound.AttachedFile;
import org.kirana.messaging.inbound.HeaderMedia;
import org.kirana.messaging.inbound.SendMessage.Content;
import org.kirana.messaging.inbound.SendMessage.Link;

/** A file in the words of Graph API: by its link, or by the id under which WhatsApp has it. */
final class GraphFile {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private GraphFile() {}

  static ObjectNode of(Content content, Tokens tokens) {
    return of(content.link(), content.file(), tokens);
  }

  static ObjectNode document(Content content, Tokens tokens) {
    return named(of(content, tokens), content.link(), content.file());
  }

  /** What stands above the words of a message with something to tap. */
  static ObjectNode header(HeaderMedia header, Tokens tokens) {
    ObjectNode file = of(header.link(), header.file(), tokens);
    String type = header.kind().name().toLowerCase(Locale.ROOT);
    ObjectNode node = JSON.objectNode().put("type", type);
    node.set(
        type,
        header.kind() == HeaderMedia.Kind.DOCUMENT
            ? named(file, header.link(), header.file())
            : file);
    return node;
  }

  private static ObjectNode of(@Nullable Link link, @Nullable AttachedFile file, Tokens tokens) {
    return file == null
        ? JSON.objectNode().put("link", tokens.fillIn(Objects.requireNonNull(link).url()))
        : JSON.objectNode().put("id", Objects.requireNonNull(file.mediaId(), "is uploaded first"));
  }

  private static ObjectNode named(
      ObjectNode document, @Nullable Link link, @Nullable AttachedFile file) {
    String name = link != null ? link.label() : file != null ? file.name() : null;
    return name == null ? document : document.put("filename", name);
  }
}
