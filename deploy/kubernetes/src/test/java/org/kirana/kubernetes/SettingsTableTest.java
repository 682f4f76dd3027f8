package org.kirana.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "messaging-gateway",
        "catalog-service",
        "order-service",
        "store-assignment-service",
        "invoice-service"
      })
  void theTableHasWhatTheServiceAsksForWithItsDefaults(String service) throws IOException {
    assertThat(SettingsTable.read().of(service)).isEqualTo(AskedSettings.of(service));
  }

  @Test
  void theTableHasWhatTheLibraryAsksForWithItsDefaults() throws IOException {
    var asked = AskedSettings.of("reliable-events");
    asked.replace("kirana.events.service", "");
    assertThat(SettingsTable.read().of("Every service, how it hears and announces"))
        .isEqualTo(asked);
  }

  @ParameterizedTest
  @EnumSource
  void whatAnOverlaySetsIsInTheTable(Overlay overlay) throws IOException {
    Set<String> known =
        SettingsTable.read().settings().stream()
            .map(SettingsTableTest::variable)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(environment(overlay))
        .filteredOn(name -> !name.equals("JDK_JAVA_OPTIONS") && !name.startsWith("POSTGRES_"))
        .isNotEmpty()
        .isSubsetOf(known);
  }

  @ParameterizedTest
  @EnumSource
  void noSecretIsInAnEnvironment(Overlay overlay) throws IOException {
    Set<String> secrets =
        SettingsTable.read().secrets().stream()
            .map(SettingsTableTest::variable)
            .collect(Collectors.toSet());
    assertThat(secrets).contains("KIRANA_ADMIN_KEY", "QUARKUS_DATASOURCE_PASSWORD");
    assertThat(environment(overlay)).doesNotContainAnyElementsOf(secrets);
  }

  @Test
  void aSecretsKeyIsASettingOfTheTable() throws IOException {
    Set<String> keys =
        Overlay.LOCAL
            .ofKind("Secret")
            .filter(secret -> !Overlay.nameOf(secret).matches("(whatsapp-simulator|postgres)-.*"))
            .flatMap(secret -> secret.path("data").properties().stream())
            .map(entry -> entry.getKey())
            .filter(key -> key.contains("."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(keys).isNotEmpty().isSubsetOf(SettingsTable.read().secrets());
  }

  private static Set<String> environment(Overlay overlay) {
    return EveryPodIsGuardedTest.services(overlay)
        .flatMap(EveryPodIsGuardedTest::containers)
        .flatMap(container -> variables(container.path("env")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> variables(JsonNode environment) {
    return environment.findValuesAsText("name").stream()
        .filter(name -> name.equals(name.toUpperCase(Locale.ROOT)));
  }

  private static String variable(String setting) {
    return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
