package org.kirana.messaging.inbound;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.RegisterPartners;
import org.kirana.messaging.domain.ContactId;

/** Where store partners' numbers are registered, all of a call or none. */
@Path("/admin/partners")
@ForAdmins
public class PartnerResource {

  /**
   * @param reference the caller's own name of the partner, echoed in the answer
   * @param phone in any usual form; without a country code it is Indian
   */
  public record Partner(@Nullable String reference, @Nullable String phone) {}

  /** Under which contact id the partner is known from now on. */
  public record Registered(String reference, ContactId contactId) {}

  private final RegisterPartners registerPartners;

  PartnerResource(RegisterPartners registerPartners) {
    this.registerPartners = registerPartners;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public List<Registered> register(@Nullable List<@Nullable Partner> partners) {
    var checked = CheckPartners.check(partners == null ? List.of() : partners);
    return registerPartners.register(checked).entrySet().stream()
        .map(partner -> new Registered(partner.getKey(), partner.getValue()))
        .toList();
  }
}
