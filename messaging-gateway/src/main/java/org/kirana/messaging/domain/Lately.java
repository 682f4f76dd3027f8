package org.kirana.messaging.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was used lately; what was not for longest is forgotten first. Not safe for several threads.
 */
public final class Lately<K, V> {

  private final Map<K, V> used = new LinkedHashMap<>(16, 0.75f, true);
  private final int most;

  public Lately(int most) {
    this.most = most;
  }

  public @Nullable V get(K key) {
    return used.get(key);
  }

  public void put(K key, V value) {
    used.put(key, value);
    if (used.size() > most) {
      used.remove(used.keySet().iterator().next());
    }
  }

  public void clear() {
    used.clear();
  }
}
