package org.kirana.assignment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kirana.assignment.domain.MatchState;

/** The walls of this house, and each of them falling on a planted class. */
class WallsTest {

  enum Wall {
    THE_DOMAIN_IS_PLAIN_JAVA(
        classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "java..", "org.jspecify..", "com.fasterxml.jackson.annotation..", "..domain..")),
    NO_OTHER_SERVICE_IS_KNOWN(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.kirana.messaging..",
                "org.kirana.catalog..",
                "org.kirana.order..",
                "org.kirana.invoice..",
                "org.kirana.local..")),
    MEMORY_KNOWS_NEITHER_WHAT_COMES_NOR_WHAT_GOES(
        noClasses()
            .that()
            .resideInAPackage("..persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..assignment.inbound..", "..assignment.outbound..")),
    NOTHING_IS_CALLED_COMMON_SHARED_CORE_BASE_OR_UTIL(
        noClasses()
            .should()
            .resideInAnyPackage("..common..", "..shared..", "..core..", "..base..", "..util.."));

    final ArchRule rule;

    Wall(ArchRule rule) {
      this.rule = rule;
    }
  }

  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.kirana.assignment");

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("org.kirana.assignment.planted");

  @ParameterizedTest
  @EnumSource
  void stands(Wall wall) {
    assertThat(SERVICE.contain(MatchState.class)).isTrue();
    wall.rule.check(SERVICE);
  }

  @ParameterizedTest
  @EnumSource
  void falls_on_a_planted_class(Wall wall) {
    assertThatThrownBy(() -> wall.rule.check(PLANTED)).isInstanceOf(AssertionError.class);
  }
}
