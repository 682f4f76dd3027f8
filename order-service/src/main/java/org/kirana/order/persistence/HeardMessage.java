package org.kirana.order.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A message that had its effect. Kept for longer than anybody may repeat it. */
@Entity
public class HeardMessage {

  @Id private String messageId;
  @Column private long fingerprint;
  @Column private Instant heardAt;

  protected HeardMessage() {}

  public HeardMessage(String messageId, long fingerprint, Instant heardAt) {
    this.messageId = messageId;
    this.fingerprint = fingerprint;
    this.heardAt = heardAt;
  }

  public String messageId() {
    return messageId;
  }

  public boolean says(long otherFingerprint) {
    return fingerprint == otherFingerprint;
  }

  public Instant heardAt() {
    return heardAt;
  }
}
