package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;

/** What a letter says of the sides of parts of the body, in all its sentences and sections. Immutable. */
final class LetterSides {

    static final int TURN = 20;

    private final Words words;
    private final Seq<Sided> mentions;
    private final Set<String> both = new HashSet<>();
    private final Set<String> paired = new HashSet<>();
    private final int lefts;
    private final int rights;

    private LetterSides(Reading reading) {
        words = reading.words();
        Assertions assertions = Assertions.of(reading);
        mentions = reading.derived(Sides.SIDED)
                .map(each -> assertions.has(each.word(), Status.OTHER_PERSON) ? each.notSo() : each);
        reading.derived(Sides.BOTH).forEach(each -> both.add(each.part()));
        Seq<SaidSide> said = reading.derived(Sides.SAID);
        lefts = said.count(SaidSide::left);
        rights = said.size() - lefts;
        Set<Bare> bare = bare(said);
        for (int i = 0; i < mentions.size(); i++) {
            Sided one = mentions.get(i);
            if (i > 0) {
                together(mentions.get(i - 1), one);
            }
            if (bare.contains(new Bare(words.sentenceStart(one.word()), !one.left()))) {
                paired.add(one.part());
            }
        }
    }

    private Set<Bare> bare(Seq<SaidSide> said) {
        Set<Bare> bare = new HashSet<>();
        for (SaidSide side : said) {
            if (isBare(side)) {
                bare.add(new Bare(words.sentenceStart(side.word()), side.left()));
            }
        }
        return bare;
    }

    static LetterSides of(Reading reading) {
        return new LetterSides(reading);
    }

    /** A side without a part, in the sentence that begins with a word. */
    private record Bare(int sentence, boolean left) {}

    // "6/6 in the right eye and 6/36 in the left".
    private boolean isBare(SaidSide side) {
        int next = side.word() + 1;
        boolean alone = next >= words.count()
                || words.isMark(next)
                || words.folded(next).equals("and");
        return alone && side.word() > 0 && words.folded(side.word() - 1).equals("the");
    }

    // "A right pleural effusion and a small left pleural effusion"; "The right ovary measures 2 cm. The left ovary".
    private void together(Sided one, Sided next) {
        boolean isPair = one.part().equals(next.part())
                && one.left() != next.left()
                && (words.sentenceEnd(one.word()) > next.word() || isTurnAbout(one, next));
        if (isPair) {
            paired.add(one.part());
        }
    }

    // One sentence begins with one side and the one after it with the other, unless both tell one diagnosis.
    private boolean isTurnAbout(Sided one, Sided next) {
        int first = words.sentenceStart(one.word());
        int second = words.sentenceStart(next.word());
        boolean sameThing = !one.event().isEmpty() && one.event().equals(next.event());
        return !one.isShort()
                && !next.isShort()
                && !sameThing
                && one.word() - first <= 1
                && next.word() - second <= 1
                && second - words.sentenceEnd(one.word()) <= TURN;
    }

    /** The parts with their sides, in the order of the text. */
    Seq<Sided> mentions() {
        return mentions;
    }

    /** Whether the letter speaks of both sides of a part. */
    boolean isOfBoth(String part) {
        return both.contains(part) || both.contains(part.substring(part.lastIndexOf(' ') + 1));
    }

    /** Whether the letter tells one side of a part right after the other. */
    boolean isPaired(String part) {
        return paired.contains(part);
    }

    /** How often the letter says the left side, or the right one, of whatever part outside the heart. */
    int said(boolean left) {
        return left ? lefts : rights;
    }
}
