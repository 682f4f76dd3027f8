package org.kirana.bench.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lines over the seconds of a run, as SVG.
 *
 * @param every so many seconds there is a value; one that is not a number leaves a gap
 */
record Plot(String title, String unit, int every, Map<String, double[]> lines) {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 260;
  private static final int LEFT = 70;
  private static final int RIGHT = 20;
  private static final int BOTTOM = 40;
  private static final int TOP = 34;
  private static final int LEGEND_WIDTH = 205;
  private static final int LEGEND_COLUMNS = 4;
  private static final List<String> COLOURS =
      List.of(
          "#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#ff7f0e", "#8c564b", "#e377c2", "#7f7f7f",
          "#17becf");

  Plot {
    lines = new TreeMap<>(lines);
  }

  String svg() {
    Scale values =
        Scale.upTo(
            lines.values().stream()
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .max()
                .orElse(1));
    int points = lines.values().stream().mapToInt(line -> line.length).max().orElse(1);
    Scale seconds = Scale.ofSeconds(points * every);
    int legendRows = (lines.size() - 1) / LEGEND_COLUMNS + 1;
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<h2>%s</h2><svg viewBox=\"0 0 %d %d\" font-size=\"12\" role=\"img\" aria-label=\"%1$s\">\n"
            .formatted(HtmlReport.escaped(title), WIDTH, HEIGHT + 18 * legendRows));
    axes(svg, values, seconds);
    int index = 0;
    for (Map.Entry<String, double[]> line : lines.entrySet()) {
      String colour = COLOURS.get(index % COLOURS.size());
      polylines(svg, line.getValue(), values, seconds, colour);
      legend(svg, line.getKey(), colour, index);
      index++;
    }
    return svg.append("</svg>\n").toString();
  }

  private void axes(StringBuilder svg, Scale values, Scale seconds) {
    for (int mark = 0; mark <= values.marks(); mark++) {
      double y = y(values.mark(mark), values);
      add(
          svg,
          "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>"
              + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
          LEFT,
          WIDTH - RIGHT,
          y,
          y,
          LEFT - 6,
          y + 4,
          values.words(mark));
    }
    for (int mark = 0; mark <= seconds.marks(); mark++) {
      add(
          svg,
          "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s s</text>",
          x(seconds.mark(mark), seconds),
          HEIGHT - BOTTOM + 18,
          seconds.words(mark));
    }
    add(svg, "<text x=\"%d\" y=\"16\">%s</text>", LEFT, HtmlReport.escaped(unit));
  }

  private void polylines(
      StringBuilder svg, double[] line, Scale values, Scale seconds, String colour) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i <= line.length; i++) {
      if (i < line.length && Double.isFinite(line[i])) {
        add(points, "%.1f,%.1f", x((i + 0.5) * every, seconds), y(line[i], values));
      } else if (!points.isEmpty()) {
        add(
            svg,
            "<polyline fill=\"none\" stroke-width=\"1.5\" stroke=\"%s\" points=\"%s\"/>",
            colour,
            points.toString().replace('\n', ' '));
        points.setLength(0);
      }
    }
  }

  private static void legend(StringBuilder svg, String name, String colour, int index) {
    add(
        svg,
        "<text x=\"%d\" y=\"%d\" fill=\"%s\">&#9632; %s</text>",
        LEFT + LEGEND_WIDTH * (index % LEGEND_COLUMNS),
        HEIGHT + 12 + 18 * (index / LEGEND_COLUMNS),
        colour,
        HtmlReport.escaped(name));
  }

  private static void add(StringBuilder svg, String format, Object... arguments) {
    svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }

  private static double x(double second, Scale seconds) {
    return LEFT + (WIDTH - LEFT - RIGHT) * second / seconds.highest();
  }

  private static double y(double value, Scale values) {
    return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * value / values.highest();
  }
}
