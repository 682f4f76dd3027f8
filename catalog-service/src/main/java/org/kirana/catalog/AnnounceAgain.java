package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Announces all products again, page by page, when a round is due. Each page is one transaction
 * that also moves the round on, so a crash loses nothing and two instances share the work.
 */
@ApplicationScoped
class AnnounceAgain {

  private final Products products;
  private final Catalogues catalogues;
  private final AnnounceProduct announceProduct;
  private final Clock clock;
  private final CatalogConfig.AnnounceAgain config;

  AnnounceAgain(
      Products products,
      Catalogues catalogues,
      AnnounceProduct announceProduct,
      Clock clock,
      CatalogConfig config) {
    this.products = products;
    this.catalogues = catalogues;
    this.announceProduct = announceProduct;
    this.clock = clock;
    this.config = config.announceAgain();
  }

  /** True if there may be more to announce now. */
  @Transactional
  boolean nextPage() {
    Round seen = catalogues.round();
    Optional<Round> due = seen.due(today(), config.everyDays());
    return due.isPresent() && announce(seen, due.get());
  }

  private boolean announce(Round seen, Round round) {
    List<Product> page = products.after(round.reached().orElseThrow(), config.pageSize());
    boolean last = page.size() < config.pageSize();
    Round next = last ? round.over() : round.at(page.getLast().sku().value());
    if (catalogues.advance(seen, next)) {
      page.forEach(product -> announceProduct.again(product, round.day()));
    }
    return !last;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
