package org.kirana.bench.measure;

import java.util.List;

/**
 * How much came in and went out in each second, and how much was on its way.
 *
 * @param intended orders meant to be sent, by second
 * @param done invoices handed to WhatsApp, by second
 * @param backlog orders on their way at the end of each second
 */
public record Flow(double[] intended, double[] done, double[] backlog) {

  /**
   * @param begin microseconds since 1970, the first second's begin
   */
  static Flow of(OrderTimes times, long begin, int seconds) {
    double[] in = perSecond(times.all(Step.INTENDED), begin, seconds);
    double[] out = perSecond(times.all(Step.HANDED_TO_WHATSAPP), begin, seconds);
    double[] backlog = new double[seconds];
    double onTheWay = 0;
    for (int second = 0; second < seconds; second++) {
      onTheWay += in[second] - out[second];
      backlog[second] = onTheWay;
    }
    return new Flow(in, out, backlog);
  }

  private static double[] perSecond(List<Long> moments, long begin, int seconds) {
    double[] counts = new double[seconds];
    for (long moment : moments) {
      int second = (int) ((moment - begin) / 1_000_000);
      if (second >= 0 && second < seconds) {
        counts[second]++;
      }
    }
    return counts;
  }

  /** By how many orders the backlog grows each second, between two seconds (least squares). */
  public double slope(int from, int to) {
    int count = Math.min(to, backlog.length) - from;
    if (count < 2) {
      return 0;
    }
    double meanTime = (count - 1) / 2.0;
    double mean = 0;
    for (int i = 0; i < count; i++) {
      mean += backlog[from + i] / count;
    }
    double above = 0;
    double below = 0;
    for (int i = 0; i < count; i++) {
      above += (i - meanTime) * (backlog[from + i] - mean);
      below += (i - meanTime) * (i - meanTime);
    }
    return above / below;
  }
}
