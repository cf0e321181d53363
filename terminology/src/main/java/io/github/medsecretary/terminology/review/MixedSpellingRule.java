package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Parameter;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Spot;
import io.github.medsecretary.terminology.reading.Words;
import io.github.medsecretary.terminology.spelling.Spelling;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Optional;

/**
 * Finds that a letter is spelt in two ways, and proposes the one that it has more often, or the practice's: -ise and -ize,
 * of which either is British but not both in one letter; outside Britain also the spellings of Britain and of the United
 * States, which in a British letter are each told by {@link VariantRule}. One finding a letter and kind, at the first
 * word of the rarer spelling, with all others as its related places. Quotations, names, addresses and medicines are left
 * out.
 */
final class MixedSpellingRule implements Rule<Reading, DocumentContext> {

    private static final Parameter HOUSE_STYLE =
            new Parameter("house-style", "0 for what the letter has more often, 1 for -ise, 2 for -ize.", 0, 0, 2);

    // Most letters have one of them only, by the look of the words: then no list is asked.
    private static final Facts<Spot> SEEMING_Z = Spot.where((index, words) -> IseOrIze.seems(words.folded(index), 'z'));

    private static final Facts<Spot> SEEMING_S = Spot.where((index, words) -> IseOrIze.seems(words.folded(index), 's'));

    private static final int ISE = 1;

    private final Spelling spelling;
    private final IseOrIze iseOrIze;

    MixedSpellingRule(Spelling spelling) {
        this.spelling = spelling;
        this.iseOrIze = new IseOrIze(spelling);
    }

    /**
     * A word that can be spelt in another way.
     *
     * @param place where it stands
     * @param other how it is spelt then, in its case
     */
    private record Spelt(Span place, String other) {}

    /** How one word of a letter is spelt in the other way, if it can be. */
    private interface Respelling {
        Optional<String> other(String folded);
    }

    @Override
    public RuleId id() {
        return ReviewRules.VARIANT_MIXED;
    }

    @Override
    public String summary() {
        return "The letter mixes two ways of spelling.";
    }

    @Override
    public Seq<Parameter> parameters() {
        return List.of(HOUSE_STYLE);
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        run.steps(reading.words().count());
        boolean inBritain = context.jurisdiction().equals(Jurisdiction.GB);
        Seq<Finding> endings = endings(reading, run.value(HOUSE_STYLE), inBritain);
        return inBritain ? endings : endings.appendAll(countries(reading));
    }

    private Seq<Finding> endings(Reading reading, long style, boolean inBritain) {
        Seq<Spot> seemingZ = reading.derived(SEEMING_Z);
        Seq<Spot> seemingS = seemingZ.isEmpty() ? seemingZ : reading.derived(SEEMING_S);
        if (seemingS.isEmpty()) {
            return List.empty();
        }
        Seq<Spelt> z = spelt(reading, seemingZ, word -> endings(word, 'z', inBritain));
        Seq<Spelt> s = z.isEmpty() ? z : spelt(reading, seemingS, word -> endings(word, 's', inBritain));
        if (style == 0) {
            return mixed(s, z);
        }
        return style == ISE ? mixed(s, z, z) : mixed(s, z, s);
    }

    // "Anesthetized" is told in Britain for its beginning: it shall not be told in two ways.
    private Optional<String> endings(String word, char letter, boolean inBritain) {
        return inBritain && spelling.british(word).isPresent() ? Optional.empty() : iseOrIze.other(word, letter);
    }

    private Seq<Finding> countries(Reading reading) {
        Seq<Spot> all = Array.range(0, reading.words().count()).map(Spot::new);
        Seq<Spelt> british = spelt(reading, all, word -> isTelling(word) ? spelling.american(word) : Optional.empty());
        return british.isEmpty()
                ? List.empty()
                : mixed(
                        british,
                        spelt(reading, all, word -> spelling.british(word).filter(MixedSpellingRule::isTelling)));
    }

    // Haem-, oedema, colour, centre: other differences, such as a doubled consonant, are found in either country. In
    // "gastroesophageal" and "angioedema" the o is of another part.
    private static boolean isTelling(String british) {
        boolean oe = british.contains("oe") && british.indexOf("oesoph") <= 0 && !british.startsWith("angio");
        return oe
                || british.contains("ae")
                || british.contains("our")
                || british.endsWith("tre")
                || british.endsWith("tres");
    }

    private static Seq<Spelt> spelt(Reading reading, Seq<Spot> spots, Respelling respelling) {
        Words words = reading.words();
        BitSet medicines = medicines(reading);
        var found = new ArrayList<Spelt>();
        for (Spot spot : spots) {
            int i = spot.word();
            String written = words.written(i);
            Span place = words.span(i);
            Optional<String> other =
                    words.isMark(i) || medicines.get(i) ? Optional.empty() : respelling.other(words.folded(i));
            other.filter(each -> Prose.isWord(written, reading, place))
                    .ifPresent(each -> found.add(new Spelt(place, LetterCase.like(written, each))));
        }
        return Array.ofAll(found);
    }

    // By the indices of their words.
    private static BitSet medicines(Reading reading) {
        var medicines = new BitSet();
        reading.mentions(Drug.class).forEach(each -> medicines.set(each.first(), each.last() + 1));
        return medicines;
    }

    private Seq<Finding> mixed(Seq<Spelt> one, Seq<Spelt> other) {
        if (one.size() == other.size()) {
            return mixed(one, other, isFirst(one, other) ? other : one, Disposition.ASK);
        }
        return mixed(one, other, one.size() < other.size() ? one : other);
    }

    private Seq<Finding> mixed(Seq<Spelt> one, Seq<Spelt> other, Seq<Spelt> unwanted) {
        return mixed(one, other, unwanted, Disposition.FIX);
    }

    private static boolean isFirst(Seq<Spelt> one, Seq<Spelt> other) {
        return one.isEmpty()
                || (other.nonEmpty()
                        && one.head().place().start() < other.head().place().start());
    }

    private Seq<Finding> mixed(Seq<Spelt> one, Seq<Spelt> other, Seq<Spelt> unwanted, Disposition disposition) {
        if (one.isEmpty() || other.isEmpty()) {
            return List.empty();
        }
        Spelt at = unwanted.head();
        Edit edit = Edit.replace(at.place(), at.other());
        Finding.Builder finding = Finding.builder()
                .rule(id())
                .severity(Severity.INFO)
                .disposition(disposition)
                .message(summary())
                .span(at.place())
                .related(one.appendAll(other)
                        .map(Spelt::place)
                        .remove(at.place())
                        .sortBy(Span::start))
                .suggestions(List.of(edit));
        return List.of(disposition == Disposition.ASK ? asking(finding, edit) : finding.build());
    }

    private static Finding asking(Finding.Builder finding, Edit edit) {
        return finding.query(Query.of(
                        "Which spelling should the letter use, please?",
                        List.of(Answer.changing("the other one", edit), Answer.keeping("this one"))))
                .build();
    }
}
