package io.github.medsecretary.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        House.PUBLISHED.forEach(
                module -> assertTrue(House.classes(List.of(module)).size() > 1, module));
        assertEquals(
                PUBLISHED.size(),
                House.PUBLISHED
                        .map(module -> House.classes(List.of(module)).size())
                        .sum()
                        .intValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scheduling", "terminology", "correspondence"})
    void aRoomKnowsCoreOnly(String room) {
        RoomLaws.knowsCoreOnly(room).check(PUBLISHED);
    }

    @Test
    void coreKnowsNoRoom() {
        RoomLaws.CORE_KNOWS_NO_ROOM.check(PUBLISHED);
    }

    @Test
    void nothingOutsideTheTestkitsKnowsThemOrTheirTools() {
        RoomLaws.NOBODY_KNOWS_TESTKITS_TOOLS_OR_EXAMPLES.check(PUBLISHED);
    }

    @Test
    void libraryModulesUseNothingButWhatTheMapAllows() {
        RoomLaws.LIBRARIES_USE_ONLY_WHAT_IS_ALLOWED.check(House.classes(House.LIBRARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "scheduling", "terminology", "correspondence"})
    void thePackagesOfARoomHaveNoCycles(String room) {
        RoomLaws.packagesHaveNoCycles(room).check(House.classes(List.of(room)));
    }

    @Test
    void everyModuleDeclaresItself() {
        House.PUBLISHED.forEach(module -> assertFalse(
                House.text(House.root(module).resolve("src/main/java/module-info.java"))
                        .isBlank(),
                module));
    }
}
