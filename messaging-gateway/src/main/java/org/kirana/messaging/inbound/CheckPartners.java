package org.kirana.messaging.inbound;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.inbound.PartnerResource.Partner;

/** Finds every row that is wrong, so that the caller corrects them in one go. */
final class CheckPartners {

  private static final int MOST_ROWS = 10_000;
  private static final int LONGEST_REFERENCE = 200;

  /** What is wrong with one row, counted from 0; the number itself is not repeated. */
  record RowError(int row, @Nullable String reference, String problem) {}

  private final Map<String, PhoneNumber> phones = new LinkedHashMap<>();
  private final List<RowError> errors = new ArrayList<>();

  private CheckPartners() {}

  static Map<String, PhoneNumber> check(List<@Nullable Partner> partners) {
    CheckPartners check = new CheckPartners();
    if (partners.isEmpty() || partners.size() > MOST_ROWS) {
      throw HttpProblem.valueOf(Status.BAD_REQUEST, "send 1 to " + MOST_ROWS + " partners");
    }
    for (int row = 0; row < partners.size(); row++) {
      check.row(row, partners.get(row));
    }
    if (!check.errors.isEmpty()) {
      throw HttpProblem.builder()
          .withStatus(Status.BAD_REQUEST)
          .withTitle("Some partners cannot be registered, so none was")
          .with("errors", check.errors)
          .build();
    }
    return check.phones;
  }

  private void row(int row, @Nullable Partner partner) {
    String reference = partner == null ? null : partner.reference();
    String phone = partner == null ? null : partner.phone();
    if (reference == null || reference.isBlank() || reference.length() > LONGEST_REFERENCE) {
      errors.add(new RowError(row, null, "reference: 1 to " + LONGEST_REFERENCE + " characters"));
      return;
    }
    Optional<PhoneNumber> number = Optional.ofNullable(phone).flatMap(PhoneNumber::dialled);
    if (number.isEmpty()) {
      errors.add(new RowError(row, reference, "phone: not a phone number"));
      return;
    }
    PhoneNumber other = phones.putIfAbsent(reference, number.get());
    if (other != null && !other.equals(number.get())) {
      errors.add(new RowError(row, reference, "reference: used twice with different numbers"));
    }
  }
}
