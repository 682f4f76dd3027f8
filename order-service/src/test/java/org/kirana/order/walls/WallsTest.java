package org.kirana.order.walls;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kirana.events.Rows;

/** The walls of this room; each is also seen to fall when somebody breaks through. */
class WallsTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.kirana.order");

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("org.kirana.order.walls.planted");

  private static final ArchRule DOMAIN_IS_PLAIN_JAVA =
      classes()
          .that()
          .resideInAPackage("..domain..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "org.kirana.order.domain..",
                  "org.jspecify..",
                  "com.fasterxml.jackson.annotation.."));

  private static final ArchRule NO_OTHER_SERVICE =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.kirana..")
                  .and(resideOutsideOfPackages("org.kirana.order..", "org.kirana.events..")));

  private static final ArchRule NO_JUNK_ROOM =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..common..", "..shared..", "..core..", "..base..", "..util..", "..utils..");

  private static final ArchRule ANNOUNCED_RECORDS_KNOW_ONLY_THE_DOMAIN =
      noClasses()
          .that()
          .resideInAPackage("..outbound..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("..inbound..", "..persistence..")
                  .and(resideInAnyPackage("org.kirana..")));

  /** They are read through what the batch knows of them already. */
  private static final ArchRule ROWS_KNOW_NOTHING_OF_EVENTS =
      noClasses()
          .that()
          .resideInAPackage("..persistence..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("..inbound..", "..outbound..", "org.kirana.events..")
                  .and(resideInAnyPackage("org.kirana.."))
                  .and(not(type(Rows.class))));

  private static final ArchRule NO_HELPERS_BY_NAME =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|DTO|Dto|Handler)");

  static Stream<ArchRule> walls() {
    return Stream.of(
        DOMAIN_IS_PLAIN_JAVA,
        NO_OTHER_SERVICE,
        NO_JUNK_ROOM,
        ANNOUNCED_RECORDS_KNOW_ONLY_THE_DOMAIN,
        ROWS_KNOW_NOTHING_OF_EVENTS,
        NO_HELPERS_BY_NAME);
  }

  @ParameterizedTest
  @MethodSource("walls")
  void theWallStands(ArchRule wall) {
    wall.check(OURS);
  }

  @ParameterizedTest
  @MethodSource("walls")
  void theWallIsSeenToFall(ArchRule wall) {
    assertThat(wall.allowEmptyShould(true).evaluate(PLANTED).hasViolation()).isTrue();
  }
}
