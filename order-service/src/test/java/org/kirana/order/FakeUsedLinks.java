package org.kirana.order;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.kirana.order.domain.LinkId;
import org.kirana.order.persistence.UsedLink;
import org.kirana.order.persistence.UsedLinks;

final class FakeUsedLinks implements UsedLinks {

  private final Map<LinkId, UsedLink> byLink = new HashMap<>();

  @Override
  public boolean isUsed(LinkId link) {
    return byLink.containsKey(link);
  }

  @Override
  public void use(UsedLink link) {
    if (byLink.put(link.link(), link) != null) {
      throw new IllegalStateException("the primary key is taken: " + link.link());
    }
  }

  @Override
  public int forgetSomeBefore(Instant then) {
    int before = byLink.size();
    byLink.values().removeIf(link -> link.usedAt().isBefore(then));
    return before - byLink.size();
  }
}
