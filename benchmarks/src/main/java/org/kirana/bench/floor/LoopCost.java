package org.kirana.bench.floor;

import java.nio.file.Path;

/**
 * What a plain loop cost for each order, in microseconds of processor time.
 *
 * @param events heard for each order
 * @param rows inserted for each order
 * @param changes rows updated for each order
 * @param records announced for each order
 * @param whole with the database
 * @param kafkaAlone the same records heard and announced, nothing written
 */
public record LoopCost(
    double events, double rows, double changes, double records, Split whole, Split kafkaAlone) {

  private static final String FILE = "cost.json";

  /** Whose processor time it was. */
  public record Split(double loop, double kafka, double postgres) {}

  static LoopCost readFrom(Path folder) {
    return JsonFile.read(folder.resolve(FILE), LoopCost.class);
  }

  void writeTo(Path folder) {
    JsonFile.write(folder.resolve(FILE), this);
  }
}
