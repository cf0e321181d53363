package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Seq;
import java.util.Set;
import java.util.TreeSet;

/** What a letter says of the sides of parts of the body, in all its sentences and sections. Immutable. */
final class LetterSides {

    private final Seq<Sided> mentions;
    private final Set<String> both = new TreeSet<>();

    private LetterSides(Reading reading) {
        Assertions assertions = Assertions.of(reading);
        mentions = reading.derived(Sides.SIDED)
                .map(each -> assertions.has(each.word(), Status.OTHER_PERSON) ? each.uncounted() : each);
        reading.derived(Sides.BOTH).forEach(each -> both.add(each.part()));
        mentions.zip(mentions.drop(1)).forEach(pair -> together(pair._1(), pair._2(), reading.words()));
    }

    static LetterSides of(Reading reading) {
        return new LetterSides(reading);
    }

    // "A right pleural effusion and a small left pleural effusion".
    private void together(Sided one, Sided next, Words words) {
        boolean inOne = one.part().equals(next.part())
                && one.left() != next.left()
                && words.sentenceEnd(one.word()) > next.word();
        if (inOne) {
            both.add(one.part());
        }
    }

    /** The parts with their sides, in the order of the text. */
    Seq<Sided> mentions() {
        return mentions;
    }

    /** Whether the letter speaks of both sides of a part. */
    boolean isOfBoth(String part) {
        return both.contains(part);
    }
}
