package org.kirana.pipeline.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.Map;

/** A web server with one small file of each type that WhatsApp takes. */
final class SomeFiles implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "/a.pdf", "application/pdf",
          "/a.jpg", "image/jpeg",
          "/a.mp4", "video/mp4",
          "/a.ogg", "audio/ogg",
          "/a.webp", "image/webp");

  private final HttpServer server;

  SomeFiles() {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TYPES.forEach(
        (path, type) ->
            server.createContext(
                path,
                call -> {
                  byte[] file = "a file".getBytes(UTF_8);
                  call.getResponseHeaders().set("Content-Type", type);
                  call.sendResponseHeaders(200, file.length);
                  call.getResponseBody().write(file);
                  call.close();
                }));
    server.start();
  }

  String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
