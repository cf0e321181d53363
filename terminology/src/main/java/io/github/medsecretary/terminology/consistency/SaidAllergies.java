package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.document.Section;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Spot;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.BitSet;

/**
 * The allergies that a letter tells ("allergic to penicillin", "penicillin allergy", "Allergies: penicillin") and where
 * it says that there are none.
 *
 * @param names as written, and the names of the medicines among them
 * @param places where they stand
 * @param without where it is said that there are none
 * @param told the words in which they are told
 */
record SaidAllergies(Seq<String> names, Seq<Span> places, Seq<Span> without, BitSet told) {

    private static final Phrases NONE = Phrases.of("""
            no known allergies|no known drug allergies|nkda|nka|no allergies|no drug allergies|no known drug allergy
            no known medication allergies|no known allergy|no medication allergies|no allergy|not allergic to anything
            """);

    private static final WordSet EXCEPT =
            WordSet.of("except", "other", "apart", "but", "than", "aside", "besides", "latex", "food");
    private static final WordSet REACTIONS =
            WordSet.of("hives", "anaphylaxis", "angioedema", "urticaria", "reaction", "anaphylactic");
    private static final WordSet AFTER = WordSet.of("to", "after", "with", "from", "following");
    private static final WordSet LINKS =
            WordSet.of("after", "with", "from", "following", ":", "to", "include", "includes", "are", "is", ",", ".");
    private static final WordSet TOLD = WordSet.of("allergic", "allergies", "allergy");
    private static final WordSet BEHIND = WordSet.of("allergy", "allergic", "anaphylaxis");
    static final Facts<Spot> SPOTS = Spot.where(
            WordSet.union(NONE.firsts(), TOLD, BEHIND, REACTIONS),
            (index, words) -> NONE.isAt(index, words) || isTold(index, words) || BEHIND.isAt(index, words));
    private static final WordSet TAKING = WordSet.of("takes", "taking", "continues", "started", "commenced");
    private static final WordSet STAYING = WordSet.of("is", "was", "remains", "currently", "now");
    private static final WordSet MEDICINES = WordSet.of("medicines", "medication", "medications", "drugs", "treatment");
    private static final int LONGEST = 25;
    private static final int LABEL = 4;

    /** Whether a letter may tell an allergy or that there is none: quicker than reading what it tells. */
    static boolean mayBeIn(Reading reading) {
        return reading.derived(SPOTS).nonEmpty();
    }

    /** Reads a letter. */
    static SaidAllergies of(Reading reading, Seq<Mention<Drug>> drugs) {
        Words words = reading.words();
        Assertions assertions = Assertions.of(reading);
        Sentences except = Sentences.with(EXCEPT, words);
        var told = new BitSet();
        var without = new ArrayList<Span>();
        List<String> names = List.empty();
        var places = new ArrayList<Span>();
        int next = 0;
        for (Spot spot : reading.derived(SPOTS)) {
            int i = spot.word();
            int none = i < next ? 0 : NONE.length(i, words);
            if (none > 0) {
                if (!except.have(i) && assertions.hasNone(i, Status.OTHER_PERSON)) {
                    without.add(words.span(i, i + none - 1));
                }
                next = i + none;
            } else if (i >= next
                    && isTold(i, words)
                    && assertions.hasNone(i, Status.NEGATED, Status.OTHER_PERSON, Status.HYPOTHETICAL)) {
                int from = start(i, words);
                told.set(from, end(i, from, reading));
                names = from < words.count() ? names.prependAll(AllergyRule.asWritten(words.folded(from))) : names;
            }
        }
        Seq<Mention<Drug>> allergens = drugs.filter(each -> told.get(each.first()) || isBefore(each, reading));
        allergens.forEach(each -> {
            told.set(each.first());
            places.add(each.span());
        });
        return new SaidAllergies(
                names.prependAll(allergens
                        .flatMap(Mention::entries)
                        .map(each -> AllergyRule.folded(each.entry().name()))),
                Array.ofAll(places),
                Array.ofAll(without),
                told);
    }

    private static boolean isTold(int index, Words words) {
        String word = words.folded(index);
        boolean to = index + 2 < words.count() && words.folded(index + 1).equals("to");
        boolean colon = TOLD.isAt(index, words)
                && index + 2 < words.count()
                && words.folded(index + 1).equals(":");
        boolean list = colon || (word.equals("allergies") && index + 2 < words.count() && LINKS.isAt(index + 1, words));
        return ((word.equals("allergic") || word.equals("allergy")) && to) || list || isReaction(index, words);
    }

    // "Came out in hives after", "anaphylaxis to", "an anaphylactic reaction to".
    private static boolean isReaction(int index, Words words) {
        return REACTIONS.isAt(index, words)
                && index + 2 < words.count()
                && AFTER.isAt(index + 1, words)
                && !words.isMark(index + 2);
    }

    // A list under a heading goes on to the next one, whatever marks its items have, or to a sentence in which
    // something is
    // begun.
    private static int end(int index, int from, Reading reading) {
        Words words = reading.words();
        Section section = reading.document().sectionAt(words.span(index).start());
        boolean heading = section.heading()
                .filter(each -> each.span().encloses(words.span(index)))
                .isPresent();
        int last =
                heading ? words.firstFrom(section.span().end()) : words.sentenceEnd(Math.min(from, words.count() - 1));
        int end = from;
        Sentences begun = Sentences.with(AllergyRule.BEGUN, words);
        while (end < Math.min(last, from + LONGEST) && !words.folded(end).equals("\n")) {
            if (isNextLabel(from, end, reading)) {
                return end;
            }
            boolean begins = words.sentenceStart(end) == end && begun.have(end);
            if (end > from && (begins || isTaking(end, words) || isOfMedicines(end, words))) {
                return end;
            }
            end++;
        }
        return end;
    }

    // "Allergic to aspirin and takes aspirin": what is taken is no more of what is told as an allergy.
    private static boolean isTaking(int index, Words words) {
        return TAKING.isAt(index, words) || (words.folded(index).equals("on") && STAYING.isAt(index - 1, words));
    }

    // "Allergies: penicillin. Medicines: …" on one line.
    private static boolean isOfMedicines(int index, Words words) {
        return MEDICINES.isAt(index, words)
                && index + 1 < words.count()
                && words.folded(index + 1).equals(":");
    }

    // "Allergies: codeine" and on the next line "Discharge medication: …": another label begins, whether it is known
    // for a
    // heading or not.
    private static boolean isNextLabel(int from, int index, Reading reading) {
        Words words = reading.words();
        String between = index > from
                ? reading.text()
                        .value()
                        .substring(
                                words.span(index - 1).end(), words.span(index).start())
                : "";
        if (between.indexOf('\n') < 0) {
            return false;
        }
        for (int i = index + 1; i < Math.min(words.count(), index + LABEL); i++) {
            if (words.folded(i).equals(":")) {
                return true;
            }
        }
        return false;
    }

    private static int start(int index, Words words) {
        int from = index + 1;
        while (from < Math.min(words.count(), index + 4) && LINKS.isAt(from, words) && !isStop(index, from, words)) {
            from++;
        }
        return from;
    }

    // "Allergic to. Penicillin is there": only a heading has a full stop of its own, as "Allergies:, 1. Penicillin".
    private static boolean isStop(int index, int at, Words words) {
        return words.folded(at).equals(".") && !words.folded(index + 1).equals(":");
    }

    // "Penicillin allergy", "penicillin-allergic".
    private static boolean isBefore(Mention<Drug> drug, Reading reading) {
        Words words = reading.words();
        int next = drug.last() + 1;
        return next < words.count()
                && BEHIND.isAt(next, words)
                && Assertions.of(reading).hasNone(next, Status.NEGATED, Status.OTHER_PERSON, Status.HYPOTHETICAL);
    }

    /** Whether a mention is one of those that tell an allergy. */
    boolean tells(Mention<Drug> drug) {
        return told.get(drug.first());
    }

    /** Where allergies are denied although there are some. */
    Seq<Span> denials(boolean recorded) {
        return recorded || places.nonEmpty() ? without : List.empty();
    }
}
