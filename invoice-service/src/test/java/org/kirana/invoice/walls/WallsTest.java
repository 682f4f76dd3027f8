package org.kirana.invoice.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kirana.invoice.walls.planted.NosyNeighbour;
import org.kirana.invoice.walls.planted.document.RowOnPaper;
import org.kirana.invoice.walls.planted.domain.FrameworkInDomain;
import org.kirana.invoice.walls.planted.outbound.RowInContract;
import org.kirana.invoice.walls.planted.util.Junk;

class WallsTest {

  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.kirana.invoice");

  static Stream<Arguments> wallsAndWhoBreaksThem() {
    return Stream.of(
        Arguments.of(Walls.DOMAIN_IS_PLAIN, FrameworkInDomain.class),
        Arguments.of(Walls.SERVICES_KEEP_APART, NosyNeighbour.class),
        Arguments.of(Walls.NO_JUNK_ROOMS, Junk.class),
        Arguments.of(Walls.ANNOUNCEMENTS_KNOW_NO_ROWS, RowInContract.class),
        Arguments.of(Walls.PAPER_KNOWS_ONLY_THE_BILL, RowOnPaper.class));
  }

  @ParameterizedTest
  @MethodSource("wallsAndWhoBreaksThem")
  void theServiceKeepsTheWall(ArchRule wall) {
    wall.check(SERVICE);
  }

  @ParameterizedTest
  @MethodSource("wallsAndWhoBreaksThem")
  void theWallNoticesAPlantedFault(ArchRule wall, Class<?> culprit) {
    JavaClasses planted = new ClassFileImporter().importClasses(culprit);
    assertThat(wall.evaluate(planted).hasViolation()).isTrue();
  }
}
