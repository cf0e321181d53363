package io.github.medsecretary.terminology.shortform;

import static io.github.medsecretary.terminology.lexicon.Lexicons.base;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Lexicons;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of what a short form means. */
class ShortFormProperties {

    @Provide
    Arbitrary<java.util.List<Integer>> priors() {
        return Arbitraries.integers().between(1, 1000).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "atrial", "fibrillation", "(", ")", "AF", "A", " ", ".", "\n", ";", "👍", "İ")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static Seq<Sense> ranked(java.util.List<Integer> priors, String text) {
        String[] rows = new String[priors.size()];
        for (int i = 0; i < rows.length; i++) {
            String cue = i == 0 ? "speaks:2" : "";
            rows[i] = Lexicons.row("abbreviation", "XY", "sense " + i, "" + priors.get(i), "", "", cue, "", "us");
        }
        Dictionary dictionary = Dictionary.of(base(rows));
        Reading reading = dictionary.read(ClinicalText.of(text).get());
        Resolution resolution = new ShortForms(dictionary)
                .resolve(
                        reading.mentions(Abbreviation.class).head(),
                        reading,
                        DocumentContext.unknown(),
                        LocalDefinitions.in(reading.text()));
        if (resolution instanceof Resolution.Resolved resolved) {
            assertTrue(resolved.ranked().head().probability() >= ShortForms.SURE);
            return resolved.ranked();
        }
        Seq<Sense> senses = ((Resolution.Ambiguous) resolution).ranked();
        assertTrue(senses.head().probability() < ShortForms.SURE);
        return senses;
    }

    @Property
    void everySenseIsRankedAndSomethingIsLeftForTheUnlisted(@ForAll("priors") java.util.List<Integer> priors) {
        Seq<Sense> senses = ranked(priors, "Known XY.");
        assertEquals(priors.size(), senses.size());
        double whole = senses.map(Sense::probability).sum().doubleValue();
        assertEquals(1 - 10.0 / (priors.stream().mapToInt(each -> each).sum() + 10), whole, 1e-9);
        assertEquals(senses.map(Sense::probability).sorted().reverse(), senses.map(Sense::probability));
    }

    @Property
    void aCueForASenseMakesItLikelier(@ForAll("priors") java.util.List<Integer> priors) {
        double without = probability(ranked(priors, "Known XY."));
        double with = probability(ranked(priors, "What speaks for XY."));
        assertTrue(with > without);
    }

    private static double probability(Seq<Sense> senses) {
        return senses.find(each -> each.longForm().equals("sense 0")).get().probability();
    }

    @Property(tries = 400)
    void whatIsDefinedLiesInTheTextAndIsLongerThanItsShortForm(@ForAll("texts") String text) {
        ClinicalText letter = ClinicalText.of(text).get();
        Seq<Definition> definitions = LocalDefinitions.in(letter).toSeq();
        definitions.forEach(each -> {
            assertTrue(letter.holds(each.shortForm()) && letter.holds(each.longForm()));
            assertFalse(each.longForm().overlaps(each.shortForm()));
            assertTrue(each.longForm().length() > each.shortForm().length());
            assertFalse(letter.quote(each.longForm().span(each.shortForm())).contains("\n\n"));
        });
    }

    @Property(tries = 400)
    void theLettersOfAShortFormOccurInItsLongFormInTheirOrder(@ForAll("texts") String text) {
        ClinicalText letter = ClinicalText.of(text).get();
        LocalDefinitions.in(letter).toSeq().forEach(each -> {
            String longForm = letter.quote(each.longForm()).toLowerCase(java.util.Locale.ROOT);
            int at = 0;
            for (char c : letter.quote(each.shortForm())
                    .toLowerCase(java.util.Locale.ROOT)
                    .toCharArray()) {
                at = Character.isLetterOrDigit(c) ? longForm.indexOf(c, at) + 1 : at;
                assertTrue(at > 0 || !Character.isLetterOrDigit(c));
            }
        });
    }

    @Property(tries = 100)
    void whatIsFoundByNameIsOneOfAll(@ForAll("texts") String text) {
        LocalDefinitions definitions = LocalDefinitions.in(ClinicalText.of(text).get());
        for (String name : List.of("AF", "A", "AFs")) {
            definitions
                    .of(name)
                    .ifPresent(found -> assertTrue(definitions.toSeq().contains(found)));
        }
    }
}
