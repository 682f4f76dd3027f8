package org.kirana.messaging.outbound;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.kirana.messaging.OurWhatsApp;
import org.kirana.messaging.SendingSettings;

/** Graph API as we call it, at an address of a test's choice. */
public final class OurGraphApi {

  private OurGraphApi() {}

  public static GraphApi at(String address, SendingSettings settings) {
    OurWhatsApp ours = new OurWhatsApp("an-access-token", null, address);
    return new GraphApi(ours, new AccessToken(ours), settings, new ObjectMapper());
  }
}
