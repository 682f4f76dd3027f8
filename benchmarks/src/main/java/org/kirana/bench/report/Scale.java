package org.kirana.bench.report;

import java.util.Locale;

/** Round marks of an axis, from 0 to just above the highest value. */
record Scale(double step, int marks) {

  private static final double[] ROUND = {1, 2, 2.5, 5, 10};
  private static final double[] ROUND_SECONDS = {1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200};
  private static final int MARKS = 4;

  static Scale upTo(double highest) {
    double wanted = Math.max(1e-6, highest) / MARKS;
    double power = Math.pow(10, Math.floor(Math.log10(wanted)));
    return through(highest, first(ROUND, wanted / power) * power);
  }

  static Scale ofSeconds(int seconds) {
    return through(seconds, first(ROUND_SECONDS, seconds / 6.0));
  }

  private static double first(double[] steps, double wanted) {
    for (double step : steps) {
      if (step >= wanted - 1e-9) {
        return step;
      }
    }
    return steps[steps.length - 1];
  }

  private static Scale through(double highest, double step) {
    return new Scale(step, Math.max(1, (int) Math.ceil(highest / step - 1e-9)));
  }

  double mark(int number) {
    return number * step;
  }

  double highest() {
    return mark(marks);
  }

  /** With as many decimals as the step needs. */
  String words(int number) {
    String format = step >= 1 && step == Math.rint(step) ? "%,.0f" : step >= 0.1 ? "%.1f" : "%.3f";
    return String.format(Locale.ROOT, format, mark(number));
  }
}
