package org.kirana.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WallsTest {

  private static final ArchRule NO_OTHER_SERVICE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.kirana.messaging..",
              "org.kirana.order..",
              "org.kirana.assignment..",
              "org.kirana.invoice..");

  private static final ArchRule NO_JUNK_ROOM =
      noClasses()
          .should()
          .resideInAnyPackage("..common..", "..shared..", "..core..", "..base..", "..util..");

  private static final ArchRule ANNOUNCEMENTS_ARE_PLAIN =
      noClasses()
          .that()
          .resideInAPackage("..outbound..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.persistence..", "io.quarkus..", "org.hibernate..");

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.kirana.catalog");

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("org.kirana.catalog.planted");

  @Test
  void our_classes_are_looked_at() {
    assertThat(OURS.contain(ChangeProduct.class)).isTrue();
    assertThat(PLANTED.contain(ChangeProduct.class)).isFalse();
  }

  @Test
  void we_depend_on_no_other_service() {
    NO_OTHER_SERVICE.check(OURS);
  }

  @Test
  void we_have_no_junk_room() {
    NO_JUNK_ROOM.check(OURS);
  }

  @Test
  void announcements_are_plain() {
    ANNOUNCEMENTS_ARE_PLAIN.check(OURS);
  }

  @Nested
  class Each_rule_sees_a_planted_fault {

    @Test
    void a_look_into_another_service() {
      assertThat(NO_OTHER_SERVICE.evaluate(PLANTED).hasViolation()).isTrue();
    }

    @Test
    void a_junk_room() {
      assertThat(NO_JUNK_ROOM.evaluate(PLANTED).hasViolation()).isTrue();
    }

    @Test
    void an_announcement_that_is_an_entity() {
      assertThat(ANNOUNCEMENTS_ARE_PLAIN.evaluate(PLANTED).hasViolation()).isTrue();
    }
  }
}
