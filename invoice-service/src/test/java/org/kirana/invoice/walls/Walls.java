package org.kirana.invoice.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of this service. */
final class Walls {

  static final ArchRule DOMAIN_IS_PLAIN =
      classes()
          .that()
          .resideInAPackage("..invoice..domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax.crypto..",
              "com.ibm.icu..",
              "com.fasterxml.jackson.annotation..",
              "org.jspecify.annotations..",
              "..invoice..domain..");

  static final ArchRule SERVICES_KEEP_APART =
      noClasses()
          .that()
          .resideInAPackage("org.kirana.invoice..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "belong to another service", Walls::belongsToAnotherService));

  static final ArchRule NO_JUNK_ROOMS =
      noClasses()
          .should()
          .resideInAnyPackage("..common..", "..shared..", "..core..", "..base..", "..util..");

  static final ArchRule ANNOUNCEMENTS_KNOW_NO_ROWS =
      noClasses()
          .that()
          .resideInAPackage("..invoice..outbound..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..invoice.persistence..", "..invoice.inbound..");

  static final ArchRule PAPER_KNOWS_ONLY_THE_BILL =
      noClasses()
          .that()
          .resideInAPackage("..invoice..document..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..invoice.persistence..", "..invoice.inbound..", "..invoice.outbound..");

  private Walls() {}

  private static boolean belongsToAnotherService(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith("org.kirana.")
        && !name.startsWith("org.kirana.invoice")
        && !name.startsWith("org.kirana.events");
  }
}
