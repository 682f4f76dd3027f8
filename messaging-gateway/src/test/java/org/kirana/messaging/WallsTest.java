package org.kirana.messaging;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WallsTest {

  private static final String[] JUNK_DRAWERS = {
    "..common..", "..shared..", "..core..", "..base..", "..util.."
  };

  /** Every wall, and the planted class that breaks it. */
  enum Wall {
    THE_DOMAIN_KNOWS_NO_FRAMEWORK(
        noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "io.quarkus..",
                "jakarta..",
                "org.hibernate..",
                "org.kirana.events..",
                "com.fasterxml.jackson.databind..",
                "java.sql..",
                "java.net.http.."),
        "org.kirana.planted.domain"),
    THE_DOMAIN_KNOWS_NOTHING_AROUND_IT(
        noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..inbound..", "..outbound..", "..persistence.."),
        "org.kirana.planted.domain"),
    MEMORY_KNOWS_NEITHER_SIDE(
        noClasses()
            .that()
            .resideInAPackage("..persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..inbound..", "..outbound.."),
        "org.kirana.planted.persistence"),
    NO_SERVICE_KNOWS_ANOTHER(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.kirana.catalog..",
                "org.kirana.order..",
                "org.kirana.assignment..",
                "org.kirana.invoice.."),
        "org.kirana.planted.domain"),
    NO_JUNK_DRAWERS(
        noClasses().should().resideInAnyPackage(JUNK_DRAWERS), "org.kirana.planted.util");

    private final ArchRule rule;
    private final String planted;

    Wall(ArchRule rule, String planted) {
      this.rule = rule.allowEmptyShould(true);
      this.planted = planted;
    }
  }

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.kirana.messaging");

  @Test
  void there_is_something_to_look_at() {
    assertThat(OURS).hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @EnumSource(Wall.class)
  void the_wall_stands(Wall wall) {
    wall.rule.check(OURS);
  }

  @ParameterizedTest
  @EnumSource(Wall.class)
  void the_wall_falls_upon_whoever_is_planted_beyond_it(Wall wall) {
    JavaClasses planted =
        new ClassFileImporter().importPackages(wall.planted, "org.kirana.order.planted");

    assertThatThrownBy(() -> wall.rule.check(planted)).isInstanceOf(AssertionError.class);
  }
}
