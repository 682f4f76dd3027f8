package org.kirana.order.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.kirana.order.domain.LinkId;
import org.kirana.order.domain.OrderId;

/** A link to the mini-store whose order was placed. */
@Entity
public class UsedLink {

  @Id private UUID linkId;
  @Column private UUID orderId;
  @Column private Instant usedAt;

  protected UsedLink() {}

  public UsedLink(LinkId link, OrderId order, Instant usedAt) {
    this.linkId = link.value();
    this.orderId = order.value();
    this.usedAt = usedAt;
  }

  public LinkId link() {
    return new LinkId(linkId);
  }

  public Instant usedAt() {
    return usedAt;
  }
}
