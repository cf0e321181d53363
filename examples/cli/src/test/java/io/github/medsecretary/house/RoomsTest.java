package io.github.medsecretary.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Core knows no room, the rooms know core only, and nobody knows a testkit or an example. */
class RoomsTest {

    private static final JavaClasses PUBLISHED = House.classes(House.PUBLISHED);

    @Test
    void everyPublishedModuleIsSeen() {
        assertEquals(
                House.PUBLISHED.size(),
                House.PUBLISHED
                        .filter(module -> House.classes(List.of(module)).size() > 1)
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scheduling", "terminology", "correspondence"})
    void aRoomKnowsCoreOnly(String room) {
        var others = List.of("scheduling", "terminology", "correspondence")
                .remove(room)
                .map(other -> "io.github.medsecretary." + other + "..");
        noClasses()
                .that()
                .resideInAPackage("io.github.medsecretary." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others.toJavaArray(String[]::new))
                .check(PUBLISHED);
    }

    @Test
    void coreKnowsNoRoom() {
        noClasses()
                .that()
                .resideInAPackage("io.github.medsecretary.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.medsecretary.scheduling..",
                        "io.github.medsecretary.terminology..",
                        "io.github.medsecretary.correspondence..")
                .check(PUBLISHED);
    }

    @Test
    void nothingOutsideTheTestkitsKnowsThemOrTheirTools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..testkit..", "net.jqwik..", "org.junit..", "io.github.medsecretary.cli..")
                .check(PUBLISHED);
    }

    @Test
    void libraryModulesUseNothingButWhatTheMapAllows() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "io.github.medsecretary..",
                        "java..",
                        "io.vavr..",
                        "org.slf4j..",
                        "org.jspecify..",
                        "org.immutables..")
                .check(House.classes(House.LIBRARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "scheduling", "terminology", "correspondence"})
    void thePackagesOfARoomHaveNoCycles(String room) {
        slices().matching("io.github.medsecretary." + room + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(House.classes(List.of(room)));
    }

    @Test
    void everyModuleDeclaresItself() {
        House.PUBLISHED.forEach(module -> assertFalse(
                House.text(House.root(module).resolve("src/main/java/module-info.java"))
                        .isBlank(),
                module));
    }
}
