package org.kirana.bench.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lines over the seconds of a run, as SVG. */
record Plot(String title, String unit, Map<String, double[]> lines) {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 260;
  private static final int LEFT = 60;
  private static final int BOTTOM = 40;
  private static final int TOP = 34;
  private static final int LEGEND_WIDTH = 190;
  private static final int MARKS = 4;
  private static final List<String> COLOURS =
      List.of(
          "#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#ff7f0e", "#8c564b", "#e377c2", "#7f7f7f",
          "#17becf");

  String svg() {
    double highest =
        Math.max(
            1e-9, lines.values().stream().flatMapToDouble(Arrays::stream).max().orElse(1) * 1.05);
    int seconds = lines.values().stream().mapToInt(line -> line.length).max().orElse(1);
    StringBuilder svg = new StringBuilder();
    int legendRows = (lines.size() - 1) / 4 + 1;
    svg.append(
        "<h2>%s</h2><svg viewBox=\"0 0 %d %d\" font-size=\"12\" role=\"img\">\n"
            .formatted(HtmlReport.escaped(title), WIDTH, HEIGHT + 18 * legendRows));
    axes(svg, highest, seconds);
    int index = 0;
    for (Map.Entry<String, double[]> line : lines.entrySet()) {
      String colour = COLOURS.get(index % COLOURS.size());
      svg.append(polyline(line.getValue(), highest, seconds, colour));
      svg.append(
          "<text x=\"%d\" y=\"%d\" fill=\"%s\">&#9632; %s</text>\n"
              .formatted(
                  LEFT + LEGEND_WIDTH * (index % 4),
                  HEIGHT + 12 + 18 * (index / 4),
                  colour,
                  HtmlReport.escaped(line.getKey())));
      index++;
    }
    return svg.append("</svg>\n").toString();
  }

  private void axes(StringBuilder svg, double highest, int seconds) {
    for (int mark = 0; mark <= MARKS; mark++) {
      double value = highest * mark / MARKS;
      double y = y(value, highest);
      svg.append(
          String.format(
              Locale.ROOT,
              "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>"
                  + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n",
              LEFT,
              WIDTH,
              y,
              y,
              LEFT - 6,
              y + 4,
              String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value)));
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d s</text>%n",
              LEFT + (WIDTH - LEFT - 20.0) * mark / MARKS,
              HEIGHT - BOTTOM + 18,
              (long) seconds * mark / MARKS));
    }
    svg.append("<text x=\"%d\" y=\"16\">%s</text>%n".formatted(LEFT, HtmlReport.escaped(unit)));
  }

  private static String polyline(double[] values, double highest, int seconds, String colour) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      double x = LEFT + (WIDTH - LEFT - 20.0) * i / Math.max(1, seconds - 1);
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y(values[i], highest)));
    }
    return "<polyline fill=\"none\" stroke-width=\"1.5\" stroke=\"%s\" points=\"%s\"/>%n"
        .formatted(colour, points);
  }

  private static double y(double value, double highest) {
    return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * value / highest;
  }
}
