package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.document.Section;
import io.github.medsecretary.terminology.reading.FactRule;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Asks where one mention of a part of the body has the other side than all the others, and where a side can't be right by what
 * else the letter tells: what is planned on the other side than what it is for, a stroke on the side of the weakness. Left and right are both said of
 * many parts rightly, so it is silent where two mentions have each side, where the letter speaks of both sides of the part
 * and of the other one more than once, and about what is past, denied or somebody else's. {@link SideWeight} tells how sure
 * the rest is.
 */
final class LateralityRule implements FactRule {

    private static final double IN_REGION = 0.8;
    private static final double IN_SPITE_OF_BOTH = 0.7;
    private static final int SEVERAL = 3;
    private static final WordSet DENYING = WordSet.of("no", "not", "without", "history", "denies", "other");

    @Override
    public RuleId id() {
        return ConsistencyRules.LATERALITY;
    }

    @Override
    public String summary() {
        return "One mention of this part of the body is on the other side from the rest of the letter.";
    }

    @Override
    public Seq<Ground> judgesBy() {
        return List.of(
                Ground.of(Sides.SIDED, LetterSides.TURN),
                Ground.of(Sides.SAID, 1),
                Ground.itself(Sides.BOTH),
                Ground.itself(OneSidedParts.ODD),
                Ground.itself(OneSidedParts.REVERSING),
                Ground.itself(SameSides.ODD),
                Ground.itself(OtherSides.CALLED),
                Ground.itself(Matters.FOUND),
                Ground.itself(CrossedSides.FOUND),
                Ground.of(SpinalLevels.SPOTS, 1));
    }

    @Override
    public boolean readsAllOf(Section section, ClinicalText text) {
        return HeadedSides.isWanted(section, text);
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        run.steps(reading.words().count());
        LetterSides sides = LetterSides.of(reading);
        Map<String, java.util.List<Sided>> byPart = new LinkedHashMap<>();
        sides.mentions()
                .forEach(each -> byPart.computeIfAbsent(each.part(), part -> new ArrayList<>())
                        .add(each));
        Seq<Finding> ofParts =
                Array.ofAll(byPart.entrySet()).flatMap(each -> oddOneOut(each.getValue(), sides, reading));
        Seq<Finding> ofRegions = ofParts.isEmpty() ? ofRegions(sides, reading) : List.empty();
        Seq<Finding> apart = ofParts.isEmpty() && ofRegions.isEmpty() ? oddInRegion(sides, reading) : List.empty();
        Seq<Finding> rare = ofParts.appendAll(ofRegions).appendAll(apart);
        Seq<Finding> treated = TreatedSides.contradictions(reading, id())
                .reject(each -> rare.exists(odd -> place(odd).equals(place(each))));
        Seq<Span> firsts = rare.isEmpty() ? List.empty() : TreatedSides.firsts(reading);
        return rare.reject(each -> isToldBy(treated, each) || firsts.exists(place(each)::overlaps))
                .appendAll(treated)
                .appendAll(OneSidedParts.contradictions(reading, id()))
                .appendAll(SameSides.contradictions(reading, id()))
                .appendAll(OtherSides.contradictions(reading, id()))
                .appendAll(HeadedSides.contradictions(reading, id()))
                .appendAll(CrossedSides.contradictions(reading, id()))
                .appendAll(SpinalLevels.contradictions(reading, id()));
    }

    private static Span place(Finding finding) {
        return finding.span().orElseThrow();
    }

    // What is ill and what is done about it say more than which side is the rarer.
    private static boolean isToldBy(Seq<Finding> treated, Finding odd) {
        return treated.exists(each -> place(each).overlaps(place(odd))
                || each.related().exists(place(odd)::overlaps)
                || odd.related().exists(place(each)::overlaps));
    }

    // "Fracture of the left distal radius … the right wrist": of parts that belong together, only where one mention in
    // the whole
    // letter is of the other side.
    private Seq<Finding> ofRegions(LetterSides sides, Reading reading) {
        boolean lone = Math.min(sides.said(true), sides.said(false)) == 1;
        if (!lone) {
            return List.empty();
        }
        boolean oddIsLeft = sides.said(true) == 1
                && (sides.said(false) > 1 || !sides.mentions().headOption().exists(Sided::left));
        Seq<Sided> odd = sides.mentions()
                .filter(each -> each.left() == oddIsLeft && each.isListed() && isTold(each, sides, reading.words()));
        return odd.take(1).flatMap(each -> {
            Seq<Sided> others = sides.mentions()
                    .filter(other -> other.left() != oddIsLeft
                            && other.isCounted()
                            && Regions.areNeighbours(other.part(), each.part())
                            && !sides.isPaired(other.part()));
            boolean both = sides.isOfBoth(each.part()) || others.exists(other -> sides.isOfBoth(other.part()));
            return others.isEmpty() || both || isOfOneSentence(each, others, reading)
                    ? List.<Finding>empty()
                    : List.of(finding(each, others, IN_REGION, reading));
        });
    }

    // The one mention of its side that is not set against the other, in a letter that is about the other: what is well
    // on
    // the other side, or compared with it, tells of both rightly.
    private Seq<Finding> oddInRegion(LetterSides sides, Reading reading) {
        boolean oddIsLeft = sides.told(true) == 1;
        if (!sides.isMostlyOf(!oddIsLeft)) {
            return List.empty();
        }
        return sides.mentions()
                .filter(each -> each.left() == oddIsLeft
                        && each.isListed()
                        && each.isCounted()
                        && !sides.isContrasted(each)
                        && isTold(each, sides, reading.words()))
                .take(1)
                .flatMap(odd -> {
                    Seq<Sided> others = sides.mentions()
                            .filter(each -> each.left() != oddIsLeft
                                    && isOfRegion(each, odd)
                                    && each.isCounted()
                                    && !sides.isContrasted(each));
                    boolean many = others.size() > 1 || (!others.isEmpty() && sides.told(!oddIsLeft) > SEVERAL + 1);
                    boolean clear = many && !sides.isOfBoth(odd.part());
                    return clear ? List.of(finding(odd, others, IN_SPITE_OF_BOTH, reading)) : List.<Finding>empty();
                });
    }

    private static boolean isOfRegion(Sided one, Sided other) {
        return one.part().equals(other.part()) || Regions.areNeighbours(one.part(), other.part());
    }

    private static boolean isTold(Sided odd, LetterSides sides, Words words) {
        boolean told = odd.isSo() && !sides.isPaired(odd.part());
        for (int i = words.sentenceStart(odd.word()); told && i < odd.word(); i++) {
            told = !DENYING.isAt(i, words);
        }
        return told;
    }

    private static boolean isOfOneSentence(Sided odd, Seq<Sided> others, Reading reading) {
        int start = reading.words().sentenceStart(odd.word());
        return others.exists(each -> reading.words().sentenceStart(each.word()) == start);
    }

    private Seq<Finding> oddOneOut(java.util.List<Sided> mentions, LetterSides sides, Reading reading) {
        Seq<Sided> all = Array.ofAll(mentions);
        boolean severalOfBoth = all.count(Sided::left) > 1 && all.count(each -> !each.left()) > 1;
        // What is well or past on one side does not speak for it in a letter that is about the other.
        Seq<Sided> told = severalOfBoth ? all.filter(Sided::isSo) : all;
        Seq<Sided> left = told.filter(Sided::left);
        Seq<Sided> right = told.reject(Sided::left);
        if (left.isEmpty() || right.isEmpty() || Math.min(left.size(), right.size()) > 1) {
            return List.empty();
        }
        boolean oddIsLeft =
                left.size() < right.size() || (left.size() == right.size() && isOddLeft(mentions.get(0), sides));
        if (severalOfBoth && !sides.isMostlyOf(!oddIsLeft)) {
            return List.empty();
        }
        Sided odd = (oddIsLeft ? left : right).head();
        Seq<Sided> others = oddIsLeft ? right : left;
        double confidence = SideWeight.of(odd, others, sides);
        return confidence > 0 ? List.of(finding(odd, others, confidence, reading)) : List.empty();
    }

    // Of one against one, the side that the letter says less often, or the later mention.
    private static boolean isOddLeft(Sided first, LetterSides sides) {
        return sides.said(true) == sides.said(false) ? !first.left() : sides.said(true) < sides.said(false);
    }

    private Finding finding(Sided odd, Seq<Sided> others, double confidence, Reading reading) {
        return new SideQuestion(id(), summary(), "Which side do you mean for the " + odd.part() + ", please?")
                .about(odd.side(), others.map(Sided::side), confidence, reading);
    }
}
