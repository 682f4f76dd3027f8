package org.kirana.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.kirana.local.seed.Acceptance;
import org.kirana.local.seed.SyntheticStore;
import org.kirana.local.seed.SyntheticStores;

/**
 * Fills a fresh house with products, partners and stores, over the same admin endpoints that people
 * use.
 */
public final class Seeding {

  private static final String MARK = "seeded";

  private final Path directory;
  private final Addresses addresses;
  private final Secrets secrets;
  private final Narrator narrator;
  private final Acceptance acceptance;
  private final UnaryOperator<SyntheticStore> kind;

  private Seeding(LocalStack stack, Narrator narrator, Acceptance acceptance) {
    this(stack, narrator, acceptance, UnaryOperator.identity());
  }

  private Seeding(
      LocalStack stack,
      Narrator narrator,
      Acceptance acceptance,
      UnaryOperator<SyntheticStore> kind) {
    this.directory = stack.directory();
    this.addresses = stack.addresses();
    this.secrets = stack.secrets();
    this.narrator = narrator;
    this.acceptance = acceptance;
    this.kind = kind;
  }

  /** Stores that take every order at once: nobody has to tap for them. */
  public static Seeding of(LocalStack stack) {
    return new Seeding(stack, Narrator.silent(), Acceptance.AUTOMATIC);
  }

  /** Stores that never close, so that a measurement does not hang on the hour. */
  public static Seeding alwaysOpen(LocalStack stack, Acceptance acceptance) {
    return new Seeding(stack, Narrator.silent(), acceptance, store -> store.alwaysOpen());
  }

  /** Stores whose partners are asked. */
  static Seeding withPartners(LocalStack stack, Narrator narrator) {
    return new Seeding(stack, narrator, Acceptance.BY_TAP);
  }

  /** Does nothing when this folder has been filled before. */
  public void whenNew() {
    Path mark = directory.resolve(MARK);
    if (Files.exists(mark)) {
      return;
    }
    List<Map<String, Object>> products = ProductSheet.read();
    List<SyntheticStore> stores = SyntheticStores.all().stream().map(kind).toList();
    narrator.say("Filling the shelves: %d products, %d stores.", products.size(), stores.size());
    post(Service.CATALOG_SERVICE, "/admin/products", products);
    registerStores(stores, registerPartners(stores));
    try {
      Files.createFile(mark);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> registerPartners(List<SyntheticStore> stores) {
    JsonNode answer =
        post(
            Service.MESSAGING_GATEWAY,
            "/admin/partners",
            stores.stream()
                .map(store -> Map.of("reference", store.reference(), "phone", store.partnerPhone()))
                .toList());
    Map<String, String> contactIds = new HashMap<>();
    answer.forEach(
        row -> contactIds.put(row.path("reference").asText(), row.path("contactId").asText()));
    return contactIds;
  }

  private void registerStores(List<SyntheticStore> stores, Map<String, String> contactIds) {
    post(
        Service.STORE_ASSIGNMENT_SERVICE,
        "/admin/stores",
        stores.stream()
            .map(
                store ->
                    store.toAdminJson(
                        Objects.requireNonNull(contactIds.get(store.reference())), acceptance))
            .toList());
  }

  private JsonNode post(Service service, String path, Object rows) {
    return Http.post(addresses.uri(service).resolve(path), rows, secrets.adminKey());
  }
}
