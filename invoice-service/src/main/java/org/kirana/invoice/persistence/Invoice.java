package org.kirana.invoice.persistence;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.ContactId;
import org.kirana.invoice.domain.CreditNote;
import org.kirana.invoice.domain.DocumentNumber;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.InvoiceState;
import org.kirana.invoice.domain.Language;
import org.kirana.invoice.domain.OrderId;
import org.kirana.invoice.domain.Report;
import org.kirana.invoice.domain.Sale;
import org.kirana.invoice.domain.Standing;
import org.kirana.invoice.domain.StoreId;

/** An issued invoice: its bill, which never changes, and how far it has come. */
@Entity
@Table(name = "invoice")
public class Invoice {

  @Id private UUID invoiceId;
  private UUID orderId;
  private UUID contactId;
  private UUID storeId;
  private String number;
  private long payablePaise;
  private Instant issuedAt;
  private String language;

  @Enumerated(EnumType.STRING)
  private InvoiceState state;

  private @Nullable Instant sentAt;
  private @Nullable Instant failedAt;
  private @Nullable String failureReason;
  private @Nullable Instant cancelledAt;

  /** Of the lines that still stand; none while nothing was credited. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  private @Nullable List<Integer> standing;

  @Basic(fetch = FetchType.LAZY)
  @Column(updatable = false)
  @JdbcTypeCode(SqlTypes.JSON)
  private Bill bill;

  @SuppressWarnings("NullAway.Init")
  protected Invoice() {}

  public Invoice(InvoiceId id, Bill bill, Language language) {
    Sale sale = bill.sale();
    this.invoiceId = id.value();
    this.orderId = sale.orderId().value();
    this.contactId = sale.contactId().value();
    this.storeId = sale.seller().storeId().value();
    this.number = bill.number().value();
    this.payablePaise = bill.payablePaise();
    this.issuedAt = sale.soldAt();
    this.language = language.code();
    this.state = InvoiceState.ISSUED;
    this.bill = bill;
  }

  /** Whether this is the first time that it is known to be sent, so that it is to be announced. */
  public boolean sent(Report sentOrDelivered, Instant at) {
    state = state.after(sentOrDelivered);
    boolean reached = state == InvoiceState.SENT || state == InvoiceState.DELIVERED;
    if (!reached || sentAt != null) {
      return false;
    }
    sentAt = at;
    return true;
  }

  /** Whether this is the first time that it is known to have failed, as for {@link #sent}. */
  public boolean failed(String reason, Instant at) {
    state = state.after(Report.FAILED);
    if (state != InvoiceState.FAILED || failedAt != null) {
      return false;
    }
    failedAt = at;
    failureReason = reason;
    return true;
  }

  public void cancelled(Instant at) {
    state = state.after(Report.CANCELLED);
    if (cancelledAt == null) {
      cancelledAt = at;
    }
  }

  /** Less of it stands from now on. */
  void credited(CreditNote note) {
    standing = note.after().positions();
  }

  public Standing standing() {
    return standing == null ? Standing.whole(bill()) : new Standing(bill(), standing);
  }

  public boolean isCancelled() {
    return state == InvoiceState.CANCELLED;
  }

  public InvoiceId id() {
    return new InvoiceId(invoiceId);
  }

  public OrderId orderId() {
    return new OrderId(orderId);
  }

  public ContactId contactId() {
    return new ContactId(contactId);
  }

  public StoreId storeId() {
    return new StoreId(storeId);
  }

  public DocumentNumber number() {
    return new DocumentNumber(number);
  }

  public long payablePaise() {
    return payablePaise;
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  public Language language() {
    return Language.of(language);
  }

  public InvoiceState state() {
    return state;
  }

  public Bill bill() {
    return bill;
  }
}
