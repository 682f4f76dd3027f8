package org.kirana.assignment.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.kirana.assignment.RegisterStores;
import org.kirana.assignment.domain.Registration;
import org.kirana.assignment.domain.Registrations;

/** Registers the stores of a JSON array: all rows or none. */
@ApplicationScoped
class RegisterRows {

  private final ReadRegistration read;
  private final RegisterStores registerStores;

  RegisterRows(ReadRegistration read, RegisterStores registerStores) {
    this.read = read;
    this.registerStores = registerStores;
  }

  Registrations.Registered from(JsonNode body) {
    return with(body, registerStores::register);
  }

  /** A dry run: what would happen now. */
  Registrations.Registered rehearse(JsonNode body) {
    return with(body, registerStores::wouldRegister);
  }

  private Registrations.Registered with(
      JsonNode body, Function<List<Registration>, Registrations> register) {
    RegistrationRows rows = RegistrationRows.read(body, read);
    if (!rows.problems().isEmpty()) {
      throw StoreProblems.rows(rows.problems());
    }
    return switch (register.apply(rows.registrations())) {
      case Registrations.Registered registered -> registered;
      case Registrations.Refused refused -> throw StoreProblems.rows(refused.problems());
    };
  }
}
