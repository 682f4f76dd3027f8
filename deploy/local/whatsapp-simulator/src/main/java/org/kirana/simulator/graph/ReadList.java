package org.kirana.simulator.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kirana.simulator.phone.ChatMessage.Button;

/** Reads a list to choose from: up to ten sections, and up to ten rows in all of them together. */
final class ReadList {

  private static final int MOST_ROWS = 10;

  private final List<Button> rows = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private ReadList() {}

  static List<Button> from(Fields action) {
    action.text("button", 20);
    ReadList read = new ReadList();
    List<Fields> sections = action.objects("sections", 1, 10);
    for (Fields section : sections) {
      read.section(section, sections.size() > 1);
    }
    return read.rows;
  }

  private void section(Fields section, boolean oneOfSeveral) {
    if (section.optionalText("title", 24).isEmpty() && oneOfSeveral) {
      throw GraphError.missing("interactive.action.sections.title");
    }
    section.objects("rows", 1, MOST_ROWS).forEach(this::row);
  }

  private void row(Fields row) {
    row.optionalText("description", 72);
    Button read = new Button(row.text("id", 200), row.text("title", 24));
    if (!ids.add(read.id())) {
      throw GraphError.invalidValue("interactive.action.sections.rows", "ids are unique");
    }
    rows.add(read);
    if (rows.size() > MOST_ROWS) {
      throw GraphError.invalidValue("interactive.action.sections", "have at most 10 rows together");
    }
  }
}
