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
    private static final int MOSTLY = 3;
    // A text without full stops is one long sentence.
    private static final int NEAREST = 8;

    private final Words words;
    private final Seq<Sided> mentions;
    private final Set<String> both = new HashSet<>();
    private final Set<String> paired = new HashSet<>();
    private final int lefts;
    private final int rights;
    private final Set<Integer> contrasting = new HashSet<>();
    private int toldLefts;
    private int toldRights;

    private LetterSides(Reading reading) {
        words = reading.words();
        Assertions assertions = Assertions.of(reading);
        mentions = reading.derived(Sides.SIDED)
                .map(each -> assertions.has(each.word(), Status.OTHER_PERSON) ? each.notSo() : each);
        reading.derived(Sides.BOTH).forEach(each -> both.add(each.part()));
        Seq<SaidSide> said = reading.derived(Sides.SAID);
        lefts = said.count(SaidSide::left);
        rights = said.size() - lefts;
        contrast(said);
        Set<Bare> bare = bare(said);
        for (int i = 0; i < mentions.size(); i++) {
            Sided one = mentions.get(i);
            if (i > 0) {
                together(mentions.get(i - 1), one);
            }
            for (int j = i - 2;
                    j >= Math.max(0, i - NEAREST)
                            && words.sentenceStart(mentions.get(j).word()) == words.sentenceStart(one.word());
                    j--) {
                together(mentions.get(j), one);
            }
            if (bare.contains(new Bare(words.sentenceStart(one.word()), !one.left()))) {
                paired.add(one.part());
            }
        }
    }

    // A sentence that tells both sides sets one against the other.
    private void contrast(Seq<SaidSide> said) {
        Set<Bare> sentences = new HashSet<>();
        said.forEach(each -> sentences.add(new Bare(words.sentenceStart(each.word()), each.left())));
        Set<Integer> notSo = new HashSet<>();
        mentions.filter(each -> !each.isSo()).forEach(each -> notSo.add(each.word()));
        for (SaidSide side : said) {
            int sentence = words.sentenceStart(side.word());
            if (sentences.contains(new Bare(sentence, !side.left()))) {
                contrasting.add(sentence);
            } else if (!notSo.contains(side.word())) {
                toldLefts += side.left() ? 1 : 0;
                toldRights += side.left() ? 0 : 1;
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

    /** Whether the sentence of a mention tells the other side as well. */
    boolean isContrasted(Sided mention) {
        return contrasting.contains(words.sentenceStart(mention.word()));
    }

    /** Whether the letter is about one side: it tells the other once, and compares with it once at most. */
    boolean isMostlyOf(boolean left) {
        return told(left) >= MOSTLY && told(!left) == 1 && said(!left) <= 2;
    }

    /** How often the letter says a side by itself in its sentence, of what is so. */
    int told(boolean left) {
        return left ? toldLefts : toldRights;
    }

    /** How often the letter says the left side, or the right one, of whatever part outside the heart. */
    int said(boolean left) {
        return left ? lefts : rights;
    }
}
