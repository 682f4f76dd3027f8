package org.kirana.simulator.phone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.kirana.simulator.Line;

/** Tells onlookers that a phone shows something new, so that nobody has to keep asking. */
@ApplicationScoped
public class PhoneChanges {

  private final List<Consumer<PhoneChanged>> onlookers = new CopyOnWriteArrayList<>();

  /** Until the answer is run, {@code onlooker} hears of every change. */
  public Runnable watch(Consumer<PhoneChanged> onlooker) {
    onlookers.add(onlooker);
    return () -> onlookers.remove(onlooker);
  }

  void tell(Phone phone, Line line) {
    PhoneChanged change = new PhoneChanged(phone.waId().orElse(phone.userId()), line);
    onlookers.forEach(onlooker -> onlooker.accept(change));
  }

  /** A chat of this phone has a new message, or one of its messages a new status. */
  public record PhoneChanged(String phone, Line line) {}
}
