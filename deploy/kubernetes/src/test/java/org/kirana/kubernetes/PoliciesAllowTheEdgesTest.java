package org.kirana.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may speak to whom is written in {@code edges.md}, and nothing else is let through. */
class PoliciesAllowTheEdgesTest {

  private static final List<Integer> PORTS =
      List.of(
          22, 53, 80, 443, 4317, 5432, 6443, 8000, 8080, 8443, 9000, 9090, 9091, 9092, 9093, 9187,
          9404);

  @ParameterizedTest
  @EnumSource
  void exactlyTheEdgesOfTheTableAreOpen(Overlay overlay) throws IOException {
    assertThat(String.join("\n", open(overlay))).isEqualTo(String.join("\n", written(overlay)));
  }

  @Test
  void onlyTheGatewayReachesTheInternet() {
    Policies policies = Policies.of(Overlay.PRODUCTION);
    Peer internet = Peer.address("internet", "157.240.16.52");
    assertThat(
            Neighbourhood.workloads(Overlay.PRODUCTION)
                .map(Overlay::nameOf)
                .filter(
                    service ->
                        Neighbourhood.of(Overlay.PRODUCTION).stream()
                            .filter(peer -> peer.name().equals(service))
                            .anyMatch(peer -> policies.allow(peer, internet, 443))))
        .containsExactly("messaging-gateway");
  }

  private static SortedSet<String> open(Overlay overlay) {
    Policies policies = Policies.of(overlay);
    List<Peer> peers = Neighbourhood.of(overlay);
    return peers.stream()
        .flatMap(
            from ->
                peers.stream()
                    .filter(to -> from.ours() || to.ours())
                    .flatMap(
                        to ->
                            PORTS.stream()
                                .filter(port -> policies.allow(from, to, port))
                                .map(port -> from.name() + " -> " + to.name() + ":" + port)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<String> written(Overlay overlay) throws IOException {
    String heading = "## " + overlay.name().toLowerCase(Locale.ROOT);
    String table =
        Files.readString(Root.path("deploy/kubernetes/edges.md")).split(heading + "\n", 2)[1];
    return table
        .lines()
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| ") && !line.startsWith("| from"))
        .flatMap(PoliciesAllowTheEdgesTest::edges)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A row {@code | a, b | c, d | 1, 2 | why |} is all of a and b to all of c and d on 1 and 2. */
  private static Stream<String> edges(String row) {
    List<List<String>> cells =
        Stream.of(row.split("\\|", -1))
            .map(cell -> Stream.of(cell.split(",", -1)).map(String::strip).toList())
            .toList();
    return cells.get(1).stream()
        .flatMap(
            from ->
                cells.get(2).stream()
                    .flatMap(
                        to -> cells.get(3).stream().map(port -> from + " -> " + to + ":" + port)));
  }
}
