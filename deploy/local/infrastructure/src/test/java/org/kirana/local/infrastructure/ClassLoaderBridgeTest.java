package org.kirana.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringTokenizer;
import org.junit.jupiter.api.Test;

class ClassLoaderBridgeTest {

  @Test
  void anotherClassLoaderSeesTheSameServers() throws Exception {
    Infrastructure ours = SharedInfrastructure.get();
    try (URLClassLoader other =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      Class<?> type = other.loadClass(Look.class.getName());
      assertThat(type).isNotSameAs(Look.class);
      @SuppressWarnings("unchecked")
      List<String> seen = (List<String>) type.getMethod("look").invoke(null);
      assertThat(seen)
          .containsExactly(
              ours.bootstrapServers(),
              ours.database("bridge").jdbcUrl(),
              ours.broker().pid().toString());
    }
  }

  private static URL[] classPath() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (Object element : Collections.list(new StringTokenizer(path, File.pathSeparator))) {
      URI uri = Path.of((String) element).toUri();
      urls.add(uri.toURL());
    }
    return urls.toArray(URL[]::new);
  }

  /** Runs in the other class loader and tells what it sees. */
  public static final class Look {

    private Look() {}

    public static List<String> look() {
      Infrastructure seen = SharedInfrastructure.get();
      return List.of(
          seen.bootstrapServers(),
          seen.database("bridge").jdbcUrl(),
          seen.broker().pid().toString());
    }
  }
}
