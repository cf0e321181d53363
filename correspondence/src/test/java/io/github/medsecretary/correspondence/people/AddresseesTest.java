package io.github.medsecretary.correspondence.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everybody in the table is addressed as the table says. */
class AddresseesTest {

    private static final Seq<Case> CASES = Case.all();

    @TestFactory
    Stream<DynamicTest> everybodyIsAddressedAsCustomAsks() {
        return CASES.toJavaStream().map(each -> DynamicTest.dynamicTest(each.id(), () -> addressed(each)));
    }

    private static void addressed(Case each) {
        String expected = each.nameLine() + " | " + each.salutation() + " | " + each.valediction();
        String found = each.form()
                .map(form -> form.nameLine() + " | " + form.salutation() + " | "
                        + form.valediction().words())
                .orElse(Case.REFUSED + " | " + Case.REFUSED + " | " + Case.REFUSED);
        assertEquals(expected, found);
    }

    @Test
    void theTableIsWhole() {
        assertTrue(CASES.size() >= 200, "rows: " + CASES.size());
        assertEquals(CASES.size(), CASES.map(Case::id).distinct().size());
    }
}
