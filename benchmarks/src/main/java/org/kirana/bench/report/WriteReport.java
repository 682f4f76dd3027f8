package org.kirana.bench.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kirana.local.launcher.Narrator;

/** Leaves the report in the run's folder, and says it. */
public record WriteReport(Path run, @Nullable Path json, Narrator narrator) {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT);

  public void of(Figures figures) {
    String text = TextReport.of(figures);
    narrator.say("%s", text);
    try {
      String asJson = JSON.writeValueAsString(figures);
      Files.writeString(run.resolve("report.txt"), text);
      Files.writeString(run.resolve("report.json"), asJson);
      Files.writeString(run.resolve("report.html"), HtmlReport.of(figures, text));
      if (json != null) {
        Files.writeString(json, asJson);
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("figures can always be written", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    narrator.say("The report with plots: %s", run.resolve("report.html"));
  }
}
