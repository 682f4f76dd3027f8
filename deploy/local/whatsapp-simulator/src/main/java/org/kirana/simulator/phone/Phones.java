package org.kirana.simulator.phone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All phones of this small world; a phone exists as soon as somebody names it. */
@ApplicationScoped
public class Phones {

  private final Map<String, Phone> byWaId = new HashMap<>();
  private final Map<String, Phone> byUserId = new HashMap<>();
  private final PhoneChanges changes;

  Phones(PhoneChanges changes) {
    this.changes = changes;
  }

  /** The phone with this number or this business-scoped user id. */
  public synchronized Phone named(String waIdOrUserId) {
    return UserIds.isOne(waIdOrUserId)
        ? withUserId(waIdOrUserId)
        : withNumber(waIdOrUserId.replace("+", ""));
  }

  public synchronized Optional<Phone> known(String waIdOrUserId) {
    return UserIds.isOne(waIdOrUserId)
        ? Optional.ofNullable(byUserId.get(waIdOrUserId))
        : Optional.ofNullable(byWaId.get(waIdOrUserId.replace("+", "")));
  }

  public synchronized List<Phone> all() {
    return List.copyOf(byUserId.values());
  }

  public synchronized void reset() {
    byWaId.clear();
    byUserId.clear();
  }

  private Phone withUserId(String userId) {
    Phone known = byUserId.get(userId);
    return known == null ? add(null, userId) : known;
  }

  private Phone withNumber(String waId) {
    if (!waId.matches("[1-9][0-9]{6,14}")) {
      throw new IllegalArgumentException("a phone is named by wa_id (digits) or user id (IN.…)");
    }
    Phone known = byWaId.get(waId);
    return known == null ? add(waId, UserIds.of(waId)) : known;
  }

  private Phone add(@Nullable String waId, String userId) {
    Phone phone = new Phone(waId, userId, changes);
    if (waId != null) {
      byWaId.put(waId, phone);
    }
    byUserId.put(userId, phone);
    return phone;
  }
}
