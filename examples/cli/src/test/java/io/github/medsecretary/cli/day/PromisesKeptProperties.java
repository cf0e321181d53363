package io.github.medsecretary.cli.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.correspondence.dictation.HeadingLabels;
import io.github.medsecretary.correspondence.dictation.Transcript;
import io.github.medsecretary.correspondence.promise.LoopPlace;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.promise.Promise;
import io.github.medsecretary.terminology.promise.Promises;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every promise that is found is in the ledger, or has a reason why it isn't. */
class PromisesKeptProperties {

    private static final Dictionary DICTIONARY = Dictionary.of(UkLexicons.layers());
    private static final DraftedLetter LETTER = Desks.drafted("heading plan she is well full stop");

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.of(
                        "I will see her in three months.",
                        "We have requested an MRI of the knee.",
                        "I have not arranged an echocardiogram.",
                        "If it returns, we will refer her to the pain clinic.",
                        "Please repeat the bloods every six weeks.",
                        "Results to follow.",
                        "She will be seen on 5 March 2030.",
                        "She is well.")
                .list()
                .ofMaxSize(8)
                .map(all -> "Plan:\n" + String.join(" ", all));
    }

    @Property(tries = 200)
    void nonePassesUnseen(@ForAll("letters") String words) {
        ClinicalText text = ClinicalText.of(words).get();
        var context = DocumentContext.builder().build();
        Seq<Promise> found = Promises.in(DICTIONARY.read(text, context), context);
        var transcript = Transcript.of(text, HeadingLabels.titles());
        var promises = LetterPromises.of(
                found,
                text,
                transcript,
                LETTER.draft().content(),
                LETTER.draft().recipients());
        var letter =
                new DraftedLetter("01", LETTER.draft(), LETTER.fixed(), LETTER.excerpts(), LETTER.harms(), promises, LETTER.words());
        var ledger = Promised.in(List.of(letter), Option.none()).ledger();
        Seq<Span> accounted = ledger.loops()
                .map(each -> each.found().place())
                .appendAll(promises.passedOver().map(each -> each.place()))
                .map(LoopPlace::span);
        assertEquals(found.map(Promise::span).toSet(), accounted.toSet());
        assertEquals(found.size(), accounted.size());
        assertTrue(ledger.isRead("01", LETTER.draft().sha256()));
    }
}
