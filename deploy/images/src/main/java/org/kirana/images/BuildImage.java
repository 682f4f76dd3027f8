package org.kirana.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts a program on the base image. The same program and base give the same digest: no time of day,
 * no user of this machine gets in.
 */
record BuildImage(ImageSettings settings) {

  /** Nobody in particular, by number, so that Kubernetes can tell that it is not root. */
  static final String USER = "10001:10001";

  private static final List<String> JAVA =
      List.of(
          // The objects of an AOT cache need room at once; Java does not start without it.
          "-Xms32m",
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-Djava.awt.headless=true",
          "-Duser.timezone=UTC",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

  JibContainer of(Program program) throws Exception {
    Containerizer destination =
        settings
            .destination()
            .containerizer(program)
            .setToolName("kirana")
            .setBaseImageLayersCache(settings.folder().resolve("cache/base"))
            .setApplicationLayersCache(settings.folder().resolve("cache/layers"));
    return settings
        .base()
        .start()
        .setPlatforms(settings.platforms())
        .setFileEntriesLayers(Layers.of(program))
        .setEntrypoint(command(program))
        .setWorkingDirectory(AbsoluteUnixPath.get(Layers.FOLDER))
        .setUser(USER)
        .setLabels(Map.of("org.opencontainers.image.title", program.title()))
        .containerize(destination);
  }

  private static List<String> command(Program program) {
    List<String> command = new ArrayList<>(List.of("java"));
    command.addAll(JAVA);
    program.aotCache().ifPresent(cache -> command.add("-XX:AOTCache=" + Layers.AOT_CACHE));
    command.addAll(List.of("-jar", Layers.FOLDER + "/quarkus-run.jar"));
    return command;
  }
}
