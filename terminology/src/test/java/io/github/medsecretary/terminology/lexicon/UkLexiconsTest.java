package io.github.medsecretary.terminology.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Mention;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What comes with the library is whole, and everything in it can be found in a letter. */
class UkLexiconsTest {

    private static final Layers UK = UkLexicons.layers();

    private static <E extends Entry> Seq<E> all(Class<E> type) {
        return UK.entries(type).map(Sourced::entry);
    }

    /** The surfaces that aren't found when they stand alone. */
    private static <E extends Entry> Seq<String> unfound(Class<E> type) {
        Dictionary dictionary = Dictionary.of(UK);
        return all(type).map(Entry::surface).reject(surface -> {
            Seq<Mention<E>> found =
                    dictionary.read(ClinicalText.of(surface).get()).mentions(type);
            return found.size() == 1
                    && found.head()
                            .entries()
                            .exists(each -> each.entry().surface().equals(surface));
        });
    }

    @Test
    void everyEntryIsFoundWhereItStandsAlone() {
        assertEquals(List.empty(), unfound(Drug.class));
        assertEquals(List.empty(), unfound(Variant.class));
        assertEquals(List.empty(), unfound(Confusable.class));
        assertEquals(List.empty(), unfound(PlainWording.class));
        assertEquals(List.empty(), unfound(HeadingLabel.class));
        assertEquals(List.empty(), unfound(Abbreviation.class));
    }

    @Test
    void everyOtherNameOfAMedicineIsFoundToo() {
        Dictionary dictionary = Dictionary.of(UK);
        assertEquals(
                List.empty(),
                all(Drug.class)
                        .flatMap(drug -> drug.otherNames()
                                .filter(name -> dictionary
                                        .read(ClinicalText.of(name).get())
                                        .mentions(Drug.class)
                                        .flatMap(Mention::entries)
                                        .forAll(each -> !each.entry().equals(drug)))));
    }

    @Test
    void everyLexiconNamesItsLicenceAndItsSources() {
        assertEquals(7, UK.lexicons().size());
        UK.lexicons().forEach(lexicon -> {
            assertEquals("Apache-2.0", lexicon.header().licence());
            assertEquals(Jurisdiction.GB, lexicon.header().jurisdiction());
            assertFalse(lexicon.header().sources().isEmpty());
            assertFalse(lexicon.entries().isEmpty());
            assertTrue(lexicon.deletions().isEmpty());
        });
        assertTrue(UK.entries(Entry.class).forAll(each -> each.layer() == Layer.BASE));
    }

    @Test
    void everyLexiconIsReadTheSameWayTwice() {
        assertEquals(UK.lexicons(), UkLexicons.layers().lexicons());
        UK.lexicons().forEach(each -> {
            Lexicon read = Lexicon.read(each.print()).get();
            assertEquals(each, read);
            assertEquals(each.print(), read.print());
            assertEquals(each.canonical(), read.canonical());
            assertTrue(each.print().startsWith("#medsecretary-lexicon"));
        });
    }

    @Test
    void whatWasWrittenBetweenTheRowsIsPrintedToo() {
        assertTrue(UK.lexicons().exists(each -> each.print().contains("\n\n## ")));
    }

    @Test
    void theWordsOfASetAreMistakenInOneWay() {
        var sets = all(Confusable.class).groupBy(Confusable::set);
        sets.forEach((set, members) -> {
            assertTrue(members.size() >= 2, set);
            assertEquals(1, members.map(Confusable::kind).distinct().size(), set);
        });
    }

    @Test
    void everyConfusionSetHasSomethingToTellItsMembersBy() {
        var sets = all(Confusable.class)
                .filter(each -> each.kind() == Confusable.Kind.HOMONYM || each.kind() == Confusable.Kind.LASA)
                .groupBy(Confusable::set);
        var mute = sets.filterValues(members -> members.forAll(
                each -> each.cuesFor().isEmpty() && each.cuesAgainst().isEmpty()));
        assertEquals(List.empty(), mute.keySet().toList());
    }

    @Test
    void everyMemberOfASetHasSixCuesForItAndSixAgainst() {
        assertEquals(
                List.empty(),
                all(Confusable.class)
                        .filter(each ->
                                each.cuesFor().size() < 6 || each.cuesAgainst().size() < 6)
                        .map(Confusable::key));
    }

    @Test
    void thereAreEnoughSetsOfWordsAndOfMedicines() {
        var sets = all(Confusable.class)
                .groupBy(each -> each.kind() == Confusable.Kind.LASA)
                .mapValues(members -> members.map(Confusable::set).distinct().size());
        assertTrue(sets.get(false).get() >= 200, "words");
        assertTrue(sets.get(true).get() >= 120, "medicines");
    }

    @Test
    void spellingsDifferAndNeverTurnABritishWordIntoAnother() {
        Seq<String> british = all(Variant.class).map(Variant::british);
        assertEquals(
                List.empty(), all(Variant.class).filter(each -> each.british().equals(each.american())));
        assertEquals(List.empty(), all(Variant.class).map(Variant::american).filter(british::contains));
    }

    @Test
    void anExpressionWithANumberIsReplacedByOneWithItsNumber() {
        all(ErrorProne.class)
                .filter(each -> each.expression().indexOf(ErrorProne.NUMBER) >= 0)
                .forEach(each -> {
                    assertTrue(
                            each.preferred().exists(words -> words.indexOf(ErrorProne.NUMBER) >= 0), each.expression());
                    assertTrue(each.jurisdictions().contains(Jurisdiction.GB), each.expression());
                });
        all(ErrorProne.class)
                .filter(each -> each.expression().indexOf(ErrorProne.NUMBER) < 0)
                .forEach(each -> assertTrue(
                        each.preferred().forAll(words -> words.indexOf(ErrorProne.NUMBER) < 0), each.expression()));
    }

    @Test
    void reasonsAreClausesThatFitIntoASentence() {
        all(ErrorProne.class).forEach(each -> assertFalse(each.reason().endsWith("."), each.expression()));
    }

    @Test
    void noMedicineIsNamedTwiceNotEvenInAnotherCase() {
        Seq<String> names = all(Drug.class).map(each -> each.name().toLowerCase(Locale.ROOT));
        assertEquals(names.size(), names.distinct().size());
    }

    @Test
    void headingsAreInKebabCase() {
        all(HeadingLabel.class).forEach(each -> {
            assertEquals(each.heading().toLowerCase(Locale.ROOT), each.heading());
            assertFalse(each.heading().contains(" "), each.label());
        });
    }

    @Test
    void whatIsPlainAsItStandsKeepsATermInItFromBeingWorded() {
        Seq<String> worded = all(PlainWording.class)
                .reject(PlainWording::isPlain)
                .map(each -> " " + each.term().toLowerCase(Locale.ROOT) + " ");
        assertEquals(
                List.empty(),
                all(PlainWording.class)
                        .filter(PlainWording::isPlain)
                        .map(PlainWording::term)
                        .reject(plain -> worded.exists((" " + plain.toLowerCase(Locale.ROOT) + " ")::contains)));
    }
}
