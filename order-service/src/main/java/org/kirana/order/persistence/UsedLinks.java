package org.kirana.order.persistence;

import java.time.Instant;
import org.kirana.order.domain.LinkId;

/** The links to the mini-store whose orders were placed. */
public interface UsedLinks {

  boolean isUsed(LinkId link);

  void use(UsedLink link);

  /** Forgets a bounded number of links used before then, and says how many. */
  int forgetSomeBefore(Instant then);
}
