package org.kirana.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.InfrastructureTestResource;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.IdentityChange;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.UserId;
import org.kirana.messaging.domain.WhatsAppIdentity;
import org.kirana.messaging.persistence.Contacts;

@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(GatewayEnvironment.class)
class ContactsIT {

  private static final AtomicLong NEXT = new AtomicLong(919_000_000_000L);

  @Inject Contacts contacts;
  @Inject DataSource database;

  private final PhoneNumber phone = aPhone();
  private final UserId user = new UserId("IN." + phone.digits());

  @Nested
  class A_person {

    @Test
    void seen_again_is_the_same_contact() {
      assertThat(idOf(WhatsAppIdentity.of(phone))).isEqualTo(idOf(WhatsAppIdentity.of(phone)));
    }

    @Test
    void is_nobody_else() {
      assertThat(idOf(WhatsAppIdentity.of(phone)))
          .isNotEqualTo(idOf(WhatsAppIdentity.of(aPhone())));
    }

    @Test
    void known_by_number_is_found_by_the_user_id_seen_with_it() {
      ContactId contact = idOf(WhatsAppIdentity.of(phone));

      assertThat(idOf(new WhatsAppIdentity(phone, user))).isEqualTo(contact);
      assertThat(idOf(new WhatsAppIdentity(null, user))).isEqualTo(contact);
    }

    @Test
    void known_only_by_user_id_is_reached_by_user_id() {
      ContactId contact = idOf(new WhatsAppIdentity(null, user));

      assertThat(people().reached(contact)).contains(new WhatsAppIdentity(null, user));
    }

    @Test
    void nobody_knows_cannot_be_reached() {
      assertThat(people().reached(ContactId.fresh())).isEmpty();
    }
  }

  @Nested
  class Two_contacts_that_turn_out_to_be_one {

    @Test
    void become_the_older_one_and_both_names_stay_good() {
      ContactId older = idOf(WhatsAppIdentity.of(phone));
      ContactId younger = idOf(new WhatsAppIdentity(null, user));
      assertThat(younger).isNotEqualTo(older);

      assertThat(idOf(new WhatsAppIdentity(phone, user))).isEqualTo(older);
      assertThat(idOf(new WhatsAppIdentity(null, user))).isEqualTo(older);
      assertThat(people().reached(younger)).contains(new WhatsAppIdentity(phone, user));
      assertThat(people().reached(older)).contains(new WhatsAppIdentity(phone, user));
    }

    @Test
    void may_be_merged_again_without_losing_a_name() {
      PhoneNumber firstPhone = aPhone();
      ContactId first = idOf(WhatsAppIdentity.of(firstPhone));
      ContactId second = idOf(WhatsAppIdentity.of(phone));
      ContactId third = idOf(new WhatsAppIdentity(null, user));
      idOf(new WhatsAppIdentity(phone, user));

      assertThat(idOf(new WhatsAppIdentity(firstPhone, user))).isEqualTo(first);
      assertThat(idOf(WhatsAppIdentity.of(phone))).isEqualTo(first);
      assertThat(people().reached(second)).isPresent();
      assertThat(people().reached(third)).isEqualTo(people().reached(second));
    }

    @Test
    void are_merged_within_the_batch_that_shows_it() {
      ContactId older = idOf(WhatsAppIdentity.of(phone));
      idOf(new WhatsAppIdentity(null, user));

      Map<WhatsAppIdentity, ContactId> batch =
          contacts.resolve(
              List.of(
                  new WhatsAppIdentity(null, user),
                  WhatsAppIdentity.of(phone),
                  new WhatsAppIdentity(phone, user)));

      assertThat(batch.values()).containsOnly(older);
    }
  }

  @Nested
  class Who_changes_number {

    private final PhoneNumber next = aPhone();

    @Test
    void stays_the_same_contact_and_is_reached_under_the_new_one() {
      ContactId contact = idOf(WhatsAppIdentity.of(phone));

      changes(WhatsAppIdentity.of(phone), WhatsAppIdentity.of(next));

      assertThat(idOf(WhatsAppIdentity.of(next))).isEqualTo(contact);
      assertThat(people().reached(contact).orElseThrow().phone()).isEqualTo(next);
    }

    @Test
    void keeps_the_older_contact_although_the_new_number_has_written_already() {
      ContactId ofNext = idOf(WhatsAppIdentity.of(next));
      ContactId contact = idOf(WhatsAppIdentity.of(phone));

      changes(WhatsAppIdentity.of(phone), WhatsAppIdentity.of(next));

      assertThat(idOf(WhatsAppIdentity.of(phone))).isEqualTo(ofNext);
      assertThat(people().reached(contact).orElseThrow().phone()).isEqualTo(next);
    }

    @Test
    void and_changes_back_is_reached_under_the_old_one_whatever_is_repeated() {
      ContactId contact = idOf(WhatsAppIdentity.of(phone));
      changes(WhatsAppIdentity.of(phone), WhatsAppIdentity.of(next));
      contacts.resolve(
          List.of(),
          List.of(
              new IdentityChange(
                  WhatsAppIdentity.of(next),
                  WhatsAppIdentity.of(phone),
                  Instant.now().plusSeconds(5))));

      changes(WhatsAppIdentity.of(phone), WhatsAppIdentity.of(next));

      assertThat(people().reached(contact).orElseThrow().phone()).isEqualTo(phone);
    }

    @Test
    void who_changes_the_user_id_stays_the_same_contact() {
      ContactId contact = idOf(new WhatsAppIdentity(null, user));
      UserId newId = new UserId("IN.new." + phone.digits());

      changes(new WhatsAppIdentity(null, user), new WhatsAppIdentity(null, newId));

      assertThat(idOf(new WhatsAppIdentity(null, newId))).isEqualTo(contact);
      assertThat(people().reached(contact)).contains(new WhatsAppIdentity(null, newId));
    }

    private void changes(WhatsAppIdentity before, WhatsAppIdentity after) {
      contacts.resolve(List.of(), List.of(new IdentityChange(before, after, Instant.now())));
    }
  }

  @Nested
  class Many_webhooks_at_once {

    @Test
    void give_a_new_shopper_one_contact() throws Exception {
      List<ContactId> ids = atOnce(16, () -> idOf(new WhatsAppIdentity(phone, user)));

      assertThat(ids).containsOnly(ids.getFirst());
    }

    @Test
    void with_the_same_people_in_any_order_do_not_wait_in_a_circle() throws Exception {
      List<WhatsAppIdentity> people =
          IntStream.range(0, 100)
              .mapToObj(i -> aPhone())
              .flatMap(
                  number -> {
                    UserId id = new UserId("IN." + number.digits());
                    return java.util.stream.Stream.of(
                        WhatsAppIdentity.of(number),
                        new WhatsAppIdentity(null, id),
                        new WhatsAppIdentity(number, id));
                  })
              .toList();

      atOnce(12, () -> contacts.resolve(shuffled(people)));

      Map<WhatsAppIdentity, ContactId> settled = contacts.resolve(people);
      for (WhatsAppIdentity person : people) {
        if (person.phone() != null) {
          assertThat(settled.get(person)).isEqualTo(idOf(WhatsAppIdentity.of(person.phone())));
        }
        if (person.userId() != null) {
          assertThat(settled.get(person))
              .isEqualTo(idOf(new WhatsAppIdentity(null, person.userId())));
        }
      }
    }

    private static List<WhatsAppIdentity> shuffled(List<WhatsAppIdentity> people) {
      List<WhatsAppIdentity> order = new ArrayList<>(people);
      Collections.shuffle(order, new Random(order.hashCode() ^ System.nanoTime()));
      return order;
    }

    private static <T> List<T> atOnce(int times, Callable<T> work)
        throws InterruptedException, ExecutionException {
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        List<T> results = new ArrayList<>();
        for (Future<T> future : threads.invokeAll(Collections.nCopies(times, work))) {
          results.add(future.get());
        }
        return results;
      }
    }
  }

  @Nested
  class Partners {

    @Test
    void are_registered_all_at_once_and_again_under_the_same_ids() {
      String partners =
          IntStream.range(0, 1_200)
              .mapToObj(i -> partner("store-" + i, aPhone().e164()))
              .collect(java.util.stream.Collectors.joining(",", "[", "]"));

      List<String> first = register(partners).then().statusCode(200).extract().path("contactId");
      List<String> second = register(partners).then().statusCode(200).extract().path("contactId");

      assertThat(first).hasSize(1_200).doesNotHaveDuplicates().isEqualTo(second);
    }

    @Test
    void answer_in_the_order_of_the_question() {
      register("[" + partner("b", phone.e164()) + "," + partner("a", aPhone().e164()) + "]")
          .then()
          .statusCode(200)
          .body("reference", equalTo(List.of("b", "a")));
    }

    @Test
    void are_the_people_who_write_from_that_number() {
      String contact =
          register("[" + partner("a", phone.e164()) + "]").then().extract().path("[0].contactId");

      assertThat(idOf(WhatsAppIdentity.of(phone)).toString()).isEqualTo(contact);
    }

    @Test
    void with_a_wrong_row_are_not_registered_at_all() {
      register(
              "["
                  + partner("good", phone.e164())
                  + ","
                  + partner("bad", "hello")
                  + ",null,{\"phone\":\"1\"},"
                  + partner("good", aPhone().e164())
                  + "]")
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("errors", hasSize(4))
          .body("errors.row", equalTo(List.of(1, 2, 3, 4)))
          .body("errors[0].reference", equalTo("bad"));

      assertThat(people().reached(idOf(WhatsAppIdentity.of(phone)))).isPresent();
    }

    @Test
    void that_are_no_list_are_a_bad_request() {
      register("{\"reference\":\"a\"}").then().statusCode(400);
      register("[").then().statusCode(400).contentType("application/problem+json");
      register("[]").then().statusCode(400);
    }

    @Test
    void need_the_key() {
      given()
          .contentType("application/json")
          .body("[" + partner("a", phone.e164()) + "]")
          .post("/admin/partners")
          .then()
          .statusCode(401)
          .contentType("application/problem+json");
      given()
          .header("Authorization", "Bearer guess")
          .contentType("application/json")
          .body("[]")
          .post("/admin/partners")
          .then()
          .statusCode(401);
    }

    private static String partner(String reference, String phone) {
      return "{\"reference\":\"%s\",\"phone\":\"%s\"}".formatted(reference, phone);
    }

    private static io.restassured.response.Response register(String partners) {
      return given()
          .header("Authorization", "Bearer " + GatewayEnvironment.ADMIN_KEY)
          .contentType("application/json")
          .body(partners)
          .post("/admin/partners");
    }
  }

  @Test
  void the_service_is_alive_and_tells_what_it_offers() {
    given()
        .get("/q/health/live")
        .then()
        .statusCode(200)
        .body("checks.name", org.hamcrest.Matchers.hasItem("courier"));
    given()
        .accept("application/json")
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .body("paths", org.hamcrest.Matchers.hasKey("/webhooks/whatsapp"))
        .body("paths", org.hamcrest.Matchers.hasKey("/admin/partners"));
  }

  private ContactId idOf(WhatsAppIdentity identity) {
    return java.util.Objects.requireNonNull(contacts.resolve(List.of(identity)).get(identity));
  }

  private static PhoneNumber aPhone() {
    return new PhoneNumber(String.valueOf(NEXT.incrementAndGet()));
  }

  private People people() {
    return new People(database);
  }
}
