package org.kirana.messaging.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kirana.messaging.OurMedia;
import org.kirana.messaging.OurWhatsApp;
import org.kirana.messaging.domain.Fetched;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.persistence.ClaimedMedia;

class GraphMediaTest {

  private static final byte[] A_PICTURE = "a picture of a shopping list".getBytes(UTF_8);

  private static final Map<String, String> SETTINGS =
      Map.of("kirana.media.hosts", "fbsbx.com", "kirana.media.lease", "2s");

  @TempDir Path folder;

  private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private HttpServer whatsApp;
  private String address;
  private GraphMedia media;

  @BeforeEach
  void open() throws IOException {
    whatsApp = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    whatsApp.createContext("/", this::answer);
    whatsApp.createContext("/stalled", this::stall);
    whatsApp.start();
    address = "http://127.0.0.1:" + whatsApp.getAddress().getPort();
    OurWhatsApp ours = new OurWhatsApp("an-access-token", null, address);
    media =
        new GraphMedia(ours, OurMedia.media(SETTINGS), new AccessToken(ours), new ObjectMapper());
    answers.put("/file", A_PICTURE);
    announces(address + "/file", "image/jpeg", A_PICTURE.length);
  }

  @AfterEach
  void close() {
    closing.countDown();
    whatsApp.stop(0);
    media.close();
  }

  @Test
  void is_fetched_with_our_token_and_found_to_be_what_was_announced() throws Exception {
    Fetched fetched = fetch("image/jpeg", base64(A_PICTURE));

    assertThat(Files.readAllBytes(((Fetched.Whole) fetched).file())).isEqualTo(A_PICTURE);
    assertThat(asked)
        .containsExactly(
            "/v26.0/m1?phone_number_id=106540352242922 Bearer an-access-token",
            "/file Bearer an-access-token");
  }

  @Test
  void may_be_announced_by_graph_api_alone_and_in_hex() throws Exception {
    assertThat(fetch(null, null)).isInstanceOf(Fetched.Whole.class);
  }

  @Test
  void of_another_content_is_refused_and_not_kept() throws Exception {
    answers.put("/file", "something else".getBytes(UTF_8));

    assertThat(fetch("image/jpeg", base64(A_PICTURE))).isEqualTo(new Fetched.Refused("sha256"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void of_a_type_that_we_do_not_take_is_not_even_fetched() throws Exception {
    assertThat(fetch("application/x-msdownload", base64(A_PICTURE)))
        .isEqualTo(new Fetched.Refused("type"));
    assertThat(asked).hasSize(1);
  }

  @Test
  void that_is_announced_as_too_large_is_not_even_fetched() throws Exception {
    announces(address + "/file", "image/jpeg", 5 * 1024 * 1024 + 1);

    assertThat(fetch("image/jpeg", base64(A_PICTURE))).isEqualTo(new Fetched.Refused("size"));
    assertThat(asked).hasSize(1);
  }

  @Test
  void that_grows_too_large_is_given_up_on_the_way() throws Exception {
    byte[] endless = new byte[600 * 1024];
    answers.put("/file", endless);
    announces(address + "/file", "image/webp", 10);

    assertThat(fetch("image/webp", base64(endless))).isEqualTo(new Fetched.Refused("size"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whose_address_has_expired_is_asked_for_anew() throws Exception {
    answers.remove("/file");

    assertThat(fetch("image/jpeg", base64(A_PICTURE)))
        .isEqualTo(new Fetched.Later("address-expired"));
  }

  @Test
  void that_whatsapp_does_not_have_any_more_is_gone() throws Exception {
    answers.remove("/v26.0/m1");

    assertThat(fetch("image/jpeg", base64(A_PICTURE))).isEqualTo(new Fetched.Gone());
  }

  @Test
  void at_a_strange_host_is_not_shown_our_token() throws Exception {
    for (String strange :
        List.of(
            "http://lookaside.fbsbx.com/x",
            "https://fbsbx.com.evil.example/x",
            "https://evil.example/fbsbx.com",
            "http://127.0.0.1:1/file",
            "file:///etc/passwd",
            "no address at all")) {
      announces(strange, "image/jpeg", 10);

      assertThat(fetch("image/jpeg", null)).isEqualTo(new Fetched.Refused("strange-host"));
    }
    assertThat(asked).noneMatch(request -> request.startsWith("/file"));
  }

  @Test
  void is_fetched_later_while_whatsapp_is_away() throws Exception {
    whatsApp.stop(0);

    assertThat(fetch("image/jpeg", null)).isEqualTo(new Fetched.Later("unreachable"));
  }

  @Test
  void that_stops_coming_is_fetched_later_and_leaves_nothing_behind() throws Exception {
    announces(address + "/stalled", "image/jpeg", A_PICTURE.length);

    assertThat(fetch("image/jpeg", base64(A_PICTURE))).isEqualTo(new Fetched.Later("unreachable"));
    assertThat(folder).isEmptyDirectory();
  }

  private Fetched fetch(String type, String hash) throws InterruptedException {
    return media.fetch(new ClaimedMedia("m1", Line.SHOPPER, type, hash, 1), folder);
  }

  private void announces(String url, String type, int bytes) {
    String answer =
        "{\"messaging_product\":\"whatsapp\",\"url\":\"%s\",\"mime_type\":\"%s\",\"sha256\":\"%s\",\"file_size\":%d,\"id\":\"m1\"}"
            .formatted(url, type, HexFormat.of().formatHex(sha256(A_PICTURE)), bytes);
    answers.put("/v26.0/m1", answer.getBytes(UTF_8));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(sha256(bytes));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(
        exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Authorization"));
    byte[] body = answers.get(exchange.getRequestURI().getPath());
    exchange.sendResponseHeaders(body == null ? 404 : 200, body == null ? -1 : body.length);
    if (body != null) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private void stall(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, A_PICTURE.length);
    exchange.getResponseBody().write(A_PICTURE, 0, 5);
    exchange.getResponseBody().flush();
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }
}
