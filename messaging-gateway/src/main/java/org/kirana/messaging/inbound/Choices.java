package org.kirana.messaging.inbound;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that open at a tap on a button: one after the other, or under headings. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Choices(String button, List<Row> rows, List<Section> sections) {

  public Choices {
    rows = rows == null ? List.of() : List.copyOf(rows);
    sections = sections == null ? List.of() : List.copyOf(sections);
    if (rows.isEmpty() == sections.isEmpty()) {
      throw new IllegalArgumentException("a list has rows or sections of them");
    }
  }

  public Choices(String button, List<Row> rows) {
    this(button, rows, List.of());
  }

  /** What WhatsApp shows: rows without headings are one section without a title. */
  @JsonIgnore
  public List<Section> allSections() {
    return sections.isEmpty() ? List.of(new Section(null, rows)) : sections;
  }

  /** Rows under one heading. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Section(@Nullable String title, List<Row> rows) {

    public Section {
      rows = rows == null ? List.of() : List.copyOf(rows);
    }
  }

  /** One row of a list; its id comes back as a choice. */
  public record Row(String id, String title, @Nullable String description) {}
}
