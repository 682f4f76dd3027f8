package org.kirana.assignment.domain;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What one store lacks of an order, and what the shopper says to that.
 *
 * <pre>
 *   Items missing --> STRIKING --that is all--> ASKED --the shopper agrees--> AGREED
 *                        |                        |
 *                        +------> DROPPED <-------+  accepted whole, or passed on
 * </pre>
 *
 * @param number counts the order's shortfalls, from 1
 * @param lines the numbers of the lines that the partner struck
 * @param since when its stage began
 * @param heard the latest events that changed it, so that their repeats are known
 */
public record Shortfall(
    int number, Set<Integer> lines, Stage stage, Instant since, List<String> heard) {

  private static final int REMEMBERED = 40;

  public Shortfall {
    lines = Collections.unmodifiableSet(new TreeSet<>(lines));
    heard = List.copyOf(heard.subList(Math.max(0, heard.size() - REMEMBERED), heard.size()));
  }

  /** How far it has come. */
  public enum Stage {
    @JsonProperty("striking")
    STRIKING,
    @JsonProperty("asked")
    ASKED,
    @JsonProperty("agreed")
    AGREED,
    @JsonProperty("dropped")
    DROPPED;

    /** Whether somebody's word is waited for. */
    public boolean isOpen() {
      return this == STRIKING || this == ASKED;
    }
  }

  static Shortfall begun(int number, Instant at) {
    return new Shortfall(number, Set.of(), Stage.STRIKING, at, List.of());
  }

  Shortfall striking(Set<Integer> struck, String cause) {
    return new Shortfall(number, struck, stage, since, with(cause));
  }

  Shortfall at(Stage next, String cause, Instant at) {
    return new Shortfall(number, lines, next, at, with(cause));
  }

  private List<String> with(String cause) {
    return Stream.concat(heard.stream(), Stream.of(cause)).toList();
  }
}
