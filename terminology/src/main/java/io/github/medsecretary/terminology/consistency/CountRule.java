package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Asks where so many things are announced and another number is listed ("three polyps, one in the caecum and one in the
 * rectum"), and where all of them are another number than were found ("two polyps … all three polyps").
 */
final class CountRule implements Rule<Reading, DocumentContext> {

    private static final WordSet MORE =
            WordSet.of("other", "remaining", "further", "next", "last", "first", "largest", "only");

    private static final int FEWEST = 2;

    @Override
    public RuleId id() {
        return ConsistencyRules.COUNT;
    }

    @Override
    public String summary() {
        return "The number given does not match the number of things listed.";
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        run.steps(reading.words().count());
        Seq<Counted> counts = Counted.of(reading);
        return counts.flatMap(each -> listed(each, reading))
                .appendAll(again(counts, reading))
                .appendAll(Shares.of(reading)
                        .map(each -> question()
                                .about(
                                        reading.words().span(each.word()),
                                        List.of(reading.words().span(each.whole())),
                                        0.8)));
    }

    private Seq<Finding> listed(Counted count, Reading reading) {
        if (count.isDefinite()) {
            return List.empty();
        }
        Listing listing = Listing.after(count, reading);
        return listing.items() >= FEWEST && !listing.allows(count.number())
                ? List.of(question()
                        .offering(Optional.of(edit(count, listing.items(), reading)))
                        .about(place(count, reading), listing.places(), 0.7))
                : List.empty();
    }

    // "All three polyps" after "two polyps": only where one number was told before.
    private Seq<Finding> again(Seq<Counted> counts, Reading reading) {
        var found = new ArrayList<Finding>();
        for (Counted later : counts.filter(Counted::isDefinite)) {
            Seq<Counted> before =
                    counts.filter(each -> each.first() < later.first() && isSame(each, later, reading.words()));
            boolean one = before.map(Counted::number).distinct().size() == 1;
            if (one && before.head().number() != later.number() && !isMore(later, reading.words())) {
                Counted earlier = before.head();
                found.add(asked(later, before, reading)
                        .about(place(later, reading), List.of(place(earlier, reading)), 0.7));
            }
        }
        return Array.ofAll(found);
    }

    // Without a noun those of the sentence before are meant.
    private static boolean isSame(Counted earlier, Counted later, Words words) {
        boolean near = words.sentenceStart(later.first()) <= words.sentenceEnd(earlier.last()) + 1;
        return !earlier.isDefinite()
                && (later.noun().isEmpty() ? near : earlier.noun().equals(later.noun()));
    }

    private static boolean isMore(Counted count, Words words) {
        for (int i = Math.max(0, count.first() - 2); i <= count.last(); i++) {
            if (MORE.isAt(i, words)) {
                return true;
            }
        }
        return false;
    }

    private static Span place(Counted count, Reading reading) {
        return reading.words().span(count.first(), count.last());
    }

    // "Both" is no number that could be written otherwise.
    private Question asked(Counted later, Seq<Counted> before, Reading reading) {
        Counted earlier = before.head();
        boolean numbers = isNumber(later, reading) && isNumber(earlier, reading);
        if (!numbers) {
            return question();
        }
        return question()
                .between(
                        edit(later, earlier.number(), reading),
                        before.map(each -> edit(each, later.number(), reading)));
    }

    private static boolean isNumber(Counted count, Reading reading) {
        return Numerals.small(count.first(), reading.words()) > 0;
    }

    private static Edit edit(Counted count, int number, Reading reading) {
        Span place = place(count, reading);
        Span first = reading.words().span(count.first());
        String written = reading.text().quote(place);
        return Edit.replace(
                place, Alike.number(reading.text().quote(first), number) + written.substring(first.length()));
    }

    private Question question() {
        return new Question(id(), summary(), "How many were there, please?");
    }
}
