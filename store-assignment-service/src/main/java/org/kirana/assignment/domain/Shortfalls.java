package org.kirana.assignment.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kirana.assignment.domain.Shortfall.Stage;

/** All that stores found missing of one order, one after the other; the last may be open. */
public record Shortfalls(List<Shortfall> all) {

  public static final Shortfalls NONE = new Shortfalls(List.of());

  public Shortfalls {
    all = List.copyOf(all);
  }

  /** The latest one, open or not. */
  public Optional<Shortfall> latest() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  public Optional<Shortfall> find(int number) {
    return all.stream().filter(each -> each.number() == number).findFirst();
  }

  public boolean isAt(Stage stage) {
    return latest().filter(last -> last.stage() == stage).isPresent();
  }

  /** Whether the partner strikes lines, or the shopper is asked. */
  @JsonIgnore
  public boolean isOpen() {
    return latest().filter(last -> last.stage().isOpen()).isPresent();
  }

  /** Whether this is the shortfall that the partner is striking lines for. */
  public boolean isStriking(int number) {
    return isAt(Stage.STRIKING) && all.getLast().number() == number;
  }

  /** The numbers of the lines that the shopper goes without. */
  public Set<Integer> gone() {
    return all.stream()
        .filter(each -> each.stage() == Stage.AGREED)
        .flatMap(each -> each.lines().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The numbers of the lines that are gone or struck just now. */
  public Set<Integer> struck() {
    Set<Integer> struck = new TreeSet<>(gone());
    latest().filter(last -> last.stage().isOpen()).ifPresent(last -> struck.addAll(last.lines()));
    return struck;
  }

  /** Whether this event was heard before. */
  public boolean wasHeard(String cause) {
    return all.stream().anyMatch(each -> each.heard().contains(cause));
  }

  /** The partner says that something is missing; goes on with what they were striking. */
  public Shortfalls begun(String cause, Instant at) {
    Shortfalls begun =
        isAt(Stage.STRIKING)
            ? this
            : new Shortfalls(
                Stream.concat(all.stream(), Stream.of(Shortfall.begun(all.size() + 1, at)))
                    .toList());
    return begun.struck(begun.all.getLast().lines(), cause);
  }

  /** The partner strikes these lines, all told. */
  public Shortfalls struck(Set<Integer> lines, String cause) {
    return changing(all.getLast().striking(lines, cause));
  }

  public Shortfalls asked(String cause, Instant at) {
    return changing(all.getLast().at(Stage.ASKED, cause, at));
  }

  public Shortfalls agreed(String cause, Instant at) {
    return changing(all.getLast().at(Stage.AGREED, cause, at));
  }

  /** Nobody's word is waited for any more; changes nothing if none was. */
  public Shortfalls dropped(String cause, Instant at) {
    return isOpen() ? changing(all.getLast().at(Stage.DROPPED, cause, at)) : this;
  }

  private Shortfalls changing(Shortfall last) {
    return new Shortfalls(
        Stream.concat(all.subList(0, all.size() - 1).stream(), Stream.of(last)).toList());
  }
}
