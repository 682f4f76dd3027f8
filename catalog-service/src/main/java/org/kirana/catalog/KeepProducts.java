package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes many products what an admin wants, a page of them in memory at a time. */
@ApplicationScoped
class KeepProducts {

  private static final int AT_ONCE = 1000;

  private final Products products;
  private final KeepProduct keepProduct;

  KeepProducts(Products products, KeepProduct keepProduct) {
    this.products = products;
    this.keepProduct = keepProduct;
  }

  /** Writes them; the caller records each and, if there are problems, rolls back. */
  List<RowProblem> write(List<WantedProduct> wanted, Consumer<KeepProduct.Kept> record) {
    return inPages(wanted, record, products::flush);
  }

  /** Writes nothing. */
  List<RowProblem> rehearse(List<WantedProduct> wanted, Consumer<KeepProduct.Kept> look) {
    return inPages(wanted, look, () -> {});
  }

  private List<RowProblem> inPages(
      List<WantedProduct> wanted, Consumer<KeepProduct.Kept> consumer, Runnable finishPage) {
    List<RowProblem> problems = new ArrayList<>();
    for (int from = 0; from < wanted.size(); from += AT_ONCE) {
      keep(wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())), consumer, problems);
      finishPage.run();
      products.getEntityManager().clear();
    }
    return problems;
  }

  private void keep(
      List<WantedProduct> page, Consumer<KeepProduct.Kept> consumer, List<RowProblem> problems) {
    Map<Sku, Product> known = products.find(page.stream().map(WantedProduct::sku).toList());
    for (WantedProduct wanted : page) {
      switch (keepProduct.keep(wanted, Optional.ofNullable(known.get(wanted.sku())))) {
        case KeepProduct.Kept kept -> consumer.accept(kept);
        case KeepProduct.Refused refused -> problems.add(refused.problem());
      }
    }
  }
}
