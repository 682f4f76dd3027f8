package org.kirana.catalog;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kirana.catalog.outbound.ProductChanged;

/** What everybody may see: the products on sale. */
@Path("/products")
@Tag(name = "products")
@Blocking
public class ProductsResource {

  private static final int LARGEST_PAGE = 200;
  private static final int LAST_PAGE = 1_000_000;

  private final Products products;

  ProductsResource(Products products) {
    this.products = products;
  }

  @GET
  @Operation(summary = "Products on sale by SKU, a page at a time")
  public Shelf onSale(
      @QueryParam("category") @Nullable String category,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    if (page < 0 || page > LAST_PAGE || size < 1 || size > LARGEST_PAGE) {
      throw CatalogProblems.noSuchPage(LARGEST_PAGE);
    }
    PanacheQuery<Product> found = products.onSale(category).page(page, size);
    return new Shelf(
        found.stream().map(Product::announcement).map(OnSale::of).toList(),
        page,
        size,
        found.count());
  }

  /** One page of products, and how many there are on all pages. */
  public record Shelf(List<OnSale> products, int page, int size, long total) {}

  /** A product as shoppers see it. */
  public record OnSale(
      Sku sku,
      LocalName name,
      String category,
      String pack,
      long pricePaise,
      @Nullable Long mrpPaise,
      String picture) {

    static OnSale of(ProductChanged product) {
      return new OnSale(
          product.sku(),
          product.name(),
          product.category(),
          product.pack(),
          product.pricePaise(),
          product.mrpPaise(),
          "/pictures/" + product.category() + ".svg");
    }
  }
}
