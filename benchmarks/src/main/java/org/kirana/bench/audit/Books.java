package org.kirana.bench.audit;

import java.util.List;

/**
 * What the house's own tables say about themselves.
 *
 * @param gaps numbers that a series has given out and that stand on no bill, or the other way round
 * @param placesLeaked places taken in stores beyond, or short of, their open orders
 * @param oversold stores above their capacity at the end
 * @param oversoldMeanwhile how often one was seen above its capacity during the run
 * @param deadLetters events that could not be heard
 * @param onTheirWay messages that are still to be sent
 * @param guesses messages said again without knowing whether they had left
 */
public record Books(
    long gaps,
    long placesLeaked,
    long oversold,
    long oversoldMeanwhile,
    long deadLetters,
    long onTheirWay,
    long guesses) {

  List<Finding> findings() {
    return List.of(
        new Finding("gaps in number series", gaps, ""),
        new Finding("places taken other than open matches", placesLeaked, ""),
        new Finding("stores above their capacity", oversold + oversoldMeanwhile, ""),
        new Finding("dead letters", deadLetters, ""),
        new Finding("messages never sent", onTheirWay, ""));
  }
}
