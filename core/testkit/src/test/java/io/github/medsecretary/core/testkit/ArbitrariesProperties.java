package io.github.medsecretary.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.text.Edit;
import io.vavr.collection.CharSeq;
import io.vavr.collection.List;
import io.vavr.collection.TreeSet;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** The arbitraries reach what they promise: a law over plain names only would prove little. */
class ArbitrariesProperties {

    private static <T> List<T> some(Arbitrary<T> arbitrary, int count) {
        var generator = arbitrary.generator(1000, true);
        var random = new Random(42);
        return List.fill(count, () -> generator.next(random).value());
    }

    @Example
    void texts_leave_the_basic_plane_and_are_sometimes_empty() {
        var texts = some(Texts.clinicalTexts(), 500);
        assertTrue(texts.exists(text -> text.chars().anyMatch(c -> Character.isSurrogate((char) c))));
        assertTrue(texts.exists(text -> text.value().contains("e\u0301")));
        assertTrue(texts.exists(text -> text.length() == 0));
    }

    @Example
    void edits_insert_delete_replace_and_abut() {
        var all = some(Texts.editedTexts(), 500).map(each -> each.edits().toSeq());
        var edits = all.flatMap(each -> each);
        assertTrue(edits.exists(
                each -> each.span().isEmpty() && !each.replacement().isEmpty()));
        assertTrue(edits.exists(
                each -> !each.span().isEmpty() && each.replacement().isEmpty()));
        assertTrue(all.exists(each -> each.map(Edit::span)
                .sliding(2)
                .exists(two -> two.size() == 2 && two.head().abuts(two.last()))));
    }

    @Example
    void names_have_other_letters_than_english_ones_and_sometimes_one_part() {
        var names = some(People.names(), 500);
        assertTrue(names.exists(name -> name.formal().contains("ŷ")));
        assertTrue(names.exists(name -> name.formal().contains("'")));
        assertTrue(names.exists(name -> name.formal().contains("-")));
        assertTrue(names.exists(name -> name.family().isEmpty()));
        assertTrue(names.exists(name -> name.given().isEmpty()));
    }

    @Example
    void patients_have_an_identifier_of_each_system_at_most_once() {
        var patients = some(People.patients(), 500);
        assertTrue(patients.forAll(patient -> patient.identifiers().size()
                == TreeSet.ofAll(patient.identifiers().map(each -> each.system()))
                        .size()));
        assertTrue(patients.exists(patient -> patient.nhsNumber().isPresent()));
        assertTrue(patients.exists(Patient::deceased));
        assertTrue(patients.exists(patient -> patient.identifiers().size() == 3));
    }

    @Example
    void pairs_of_intervals_overlap_abut_and_lie_apart() {
        var pairs = some(Times.intervals().tuple2(), 500);
        assertTrue(pairs.exists(pair -> pair.get1().overlaps(pair.get2())));
        assertTrue(pairs.exists(pair -> pair.get1().abuts(pair.get2())));
        assertTrue(pairs.exists(pair -> !pair.get1().isConnected(pair.get2())));
        assertTrue(pairs.exists(pair -> pair.get1().equals(pair.get2())));
    }

    @Example
    void the_tenth_digit_is_the_one_in_the_public_example() {
        // 943 476 591 has the check digit 9 in the NHS Data Model and Dictionary.
        assertEquals(List.of("9434765919"), some(TenDigits.between(943_476_591, 943_476_591), 1));
    }

    @Example
    void values_made_alike_are_equal_and_so_are_their_hashes() {
        List<Arbitrary<?>> all = List.of(
                People.patients(),
                People.practitioners(),
                People.organisations(),
                Documents.documentContexts(),
                Findings.findings(),
                Identities.identifiers(),
                Identities.registrations(),
                Identities.odsCodes(),
                Identities.chiNumbers(),
                Identities.healthAndCareNumbers(),
                Places.contactPoints(),
                Texts.clinicalTexts(),
                Times.intervals(),
                Times.siteZones());
        for (Arbitrary<?> arbitrary : all) {
            var once = some(arbitrary, 40);
            var twice = some(arbitrary, 40);
            assertEquals(once, twice);
            assertEquals(once.map(Object::hashCode), twice.map(Object::hashCode));
            assertTrue(once.distinct().size() > 2);
            assertTrue(once.forAll(each -> !each.equals("something else")));
        }
    }

    @Example
    void postcodes_have_the_pseudo_one_among_them() {
        var codes = some(Places.postcodes(), 500).map(each -> each.value());
        assertTrue(codes.contains("ZZ99 3VZ"));
        assertTrue(codes.contains("GIR 0AA"));
        assertTrue(codes.exists(code -> CharSeq.of(code).head() == 'B' && code.startsWith("BF1 ")));
    }
}
