package io.github.medsecretary.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Which room may know which. */
final class RoomLaws {

    static final Seq<String> ROOMS = List.of("scheduling", "terminology", "correspondence");

    static final ArchRule CORE_KNOWS_NO_ROOM = noClasses()
            .that()
            .resideInAPackage(inside("core"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(insideAll(ROOMS));

    static final ArchRule NOBODY_KNOWS_TESTKITS_TOOLS_OR_EXAMPLES = noClasses()
            .that()
            .resideOutsideOfPackage("..testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..testkit..", "net.jqwik..", "org.junit..", inside("cli"), inside("benchmarks"));

    static final ArchRule LIBRARIES_USE_ONLY_WHAT_IS_ALLOWED = noClasses()
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "io.github.medsecretary..",
                    "java..",
                    "javax.xml..",
                    "io.vavr..",
                    "org.slf4j..",
                    "org.jspecify..",
                    "org.immutables..");

    private RoomLaws() {}

    static ArchRule knowsCoreOnly(String room) {
        return noClasses()
                .that()
                .resideInAPackage(inside(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(insideAll(ROOMS.remove(room)));
    }

    static ArchRule packagesHaveNoCycles(String room) {
        return slices().matching("io.github.medsecretary." + room + ".(*)..")
                .should()
                .beFreeOfCycles();
    }

    private static String inside(String room) {
        return "io.github.medsecretary." + room + "..";
    }

    private static String[] insideAll(Seq<String> rooms) {
        return rooms.map(RoomLaws::inside).toJavaArray(String[]::new);
    }
}
