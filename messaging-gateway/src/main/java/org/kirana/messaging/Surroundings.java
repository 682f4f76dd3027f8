package org.kirana.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.kirana.messaging.domain.DocumentLink;
import org.kirana.messaging.domain.Pace;
import org.kirana.messaging.domain.RateCard;
import org.kirana.messaging.domain.StoreLinks;
import org.kirana.messaging.domain.Tokens;
import org.kirana.messaging.domain.WebhookSignature;
import org.kirana.messaging.persistence.Recipients;

/** What the use cases find around them: the time, the secrets, the tokens. */
@ApplicationScoped
class Surroundings {

  @Produces
  @DefaultBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  WebhookSignature signature(WhatsAppSettings settings) {
    return new WebhookSignature(settings.appSecrets().orElse(List.of()));
  }

  @Produces
  @Singleton
  Pace pace(SendingSettings sending) {
    return new Pace(sending.perContactEvery(), sending.perContactBurst());
  }

  @Produces
  @Singleton
  StoreLinks storeLinks(StoreSettings store) {
    return new StoreLinks(store.baseUrl(), store.linkKey());
  }

  @Produces
  @Singleton
  RateCard rateCard(CostSettings costs) {
    try (InputStream example =
        Objects.requireNonNull(Surroundings.class.getResourceAsStream("/rate-card-example.csv"))) {
      return RateCard.read(
          costs.rateCard().isPresent()
              ? Files.readString(costs.rateCard().get())
              : new String(example.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Produces
  Tokens tokens(Recipients recipients, DocumentSettings documents, Clock clock) {
    DocumentLink link = new DocumentLink(documents.baseUrl(), documents.linkKey());
    return Tokens.of(recipients::phoneOf, invoice -> link.to(invoice, clock.instant()));
  }
}
