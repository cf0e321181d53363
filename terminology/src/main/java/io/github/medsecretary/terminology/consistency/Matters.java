package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what is ill on one side and what is done about it, each with the nearest side of its clause. What is denied, past or
 * somebody else's is none; an operation is planned, or was done now, only where its sentence says so and nothing of another one.
 */
final class Matters {

    static final Facts<Matter> FOUND = Facts.of(reading -> new Matters(reading).all());

    private static final WordSet BOTH = WordSet.of("both", "bilateral", "bilaterally", "each", "either");
    private static final WordSet ANOTHER = WordSet.of(
            "other",
            "opposite",
            "contralateral",
            "fellow",
            "second",
            "prophylactic",
            "risk-reducing",
            "reducing",
            "symmetrising",
            "symmetrisation",
            "donor",
            "via",
            "instead",
            "if");
    private static final WordSet PLANNING = WordSet.of(
            "plan",
            "planned",
            "planning",
            "list",
            "listed",
            "listing",
            "will",
            "book",
            "booked",
            "consent",
            "consented",
            "proceed",
            "proceeding",
            "refer",
            "referred",
            "offer",
            "offered",
            "offering",
            "await",
            "awaits",
            "awaiting",
            "waiting",
            "due",
            "needs",
            "need",
            "requires",
            "require",
            "recommend",
            "recommended",
            "recommends",
            "suggest",
            "suggested",
            "arrange",
            "arranged",
            "request",
            "requested",
            "agreed",
            "keen",
            "wishes",
            "wants",
            "elective",
            "scheduled",
            "suitable",
            "candidate",
            "benefit",
            "admitted",
            "theatre");
    private static final WordSet BEFORE = WordSet.of(
            "underwent",
            "undergone",
            "had",
            "previous",
            "previously",
            "ago",
            "since",
            "recovered",
            "recovering",
            "uncomplicated",
            "successful",
            "following",
            "after",
            "post",
            "postoperative",
            "last",
            "year",
            "years",
            "history");

    private static final WordSet DONE = WordSet.of(
            "put", "inserted", "placed", "fitted", "performed", "carried", "undertaken", "plated", "drained");

    private final Reading reading;
    private final Words words;
    private final NearestSide sides;
    private final Assertions assertions;
    private final Sentences both;
    private final Sentences before;
    private final Sentences another;
    private final Sentences years;
    private final Sentences planning;
    private final Sentences done;
    private final Map<String, Sentences> with = new HashMap<>();
    private final List<Matter> found = new ArrayList<>();

    private Matters(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.sides = new NearestSide(words);
        this.assertions = Assertions.ofSentences(reading);
        this.both = Sentences.with(BOTH, words);
        this.before = Sentences.with(BEFORE, words);
        this.another = Sentences.with(ANOTHER, words);
        this.years = Sentences.where((index, all) -> Numerals.isYear(all.folded(index)), words);
        this.planning = Sentences.with(PLANNING, words);
        this.done = Sentences.with(DONE, words);
    }

    private Seq<Matter> all() {
        MatterWords.ALL.in(reading, this::add);
        return Array.ofAll(found);
    }

    private void add(int index, int length) {
        boolean told = assertions.hasNone(index, Status.NEGATED, Status.OTHER_PERSON, Status.HYPOTHETICAL);
        for (MatterWords.Use use : told ? MatterWords.at(index, length, words) : Array.<MatterWords.Use>empty()) {
            if (use.with().isEmpty() || with(use.with()).have(index)) {
                add(index, index + length, use);
            }
        }
    }

    private Sentences with(String word) {
        return with.computeIfAbsent(word, each -> Sentences.with(WordSet.of(each), words));
    }

    private void add(int first, int end, MatterWords.Use use) {
        Matter.Role role = role(first, use.treats());
        int side = sides.of(first, end);
        if (both.have(first) || (side >= 0 && sides.isOfTwo(side))) {
            found.add(new Matter(first, use.name(), role, -1, false));
        } else if (side >= 0) {
            found.add(new Matter(first, use.name(), role, side, sides.isLeft(side)));
        }
    }

    private Matter.Role role(int index, boolean treats) {
        boolean past = assertions.has(index, Status.HISTORICAL);
        if (!treats) {
            // What was ill may be treated, so that nothing is to be done about it.
            return past ? Matter.Role.PAST : Matter.Role.ILL;
        }
        if (past || before.have(index) || another.have(index) || years.have(index)) {
            return Matter.Role.PAST;
        }
        boolean planned = words.folded(words.sentenceStart(index)).equals("for") || planning.have(index);
        return planned ? Matter.Role.PLANNED : done.have(index) ? Matter.Role.DONE : Matter.Role.PAST;
    }
}
