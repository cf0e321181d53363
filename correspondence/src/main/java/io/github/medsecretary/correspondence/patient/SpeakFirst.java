package io.github.medsecretary.correspondence.patient;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.Rule;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import java.util.ArrayList;

/**
 * Asks whether somebody has spoken with the patient first, where a letter tells of something that upsets (cancer,
 * dementia, HIV, the loss of a pregnancy, the end of life, safeguarding) and does not say that it was talked about. It is
 * asked once for each such matter, at its first mention. A mention that something is ruled out, known from before or
 * in the family asks nothing. That it was discussed must be said in the same sentence or, of "the diagnosis", "the
 * results" and the like, within two sentences of it; discussed in a meeting, or to be discussed, is not discussed with
 * the patient. English; by words alone, so it asks too often rather than too seldom. Immutable and thread-safe.
 */
public final class SpeakFirst implements Rule<ClinicalText, DocumentContext> {

    private static final RuleId ID = RuleId.builtIn("speak-first");

    private static final int NEAR = 2;
    private static final int BEFORE = 4;

    /** Words by the matter that they tell of. */
    private static final Map<String, String> MATTERS = matters(
                    "cancer",
                    "cancer cancers cancerous carcinoma carcinomas adenocarcinoma malignancy malignancies malignant metastasis"
                            + " metastases metastatic lymphoma leukaemia myeloma sarcoma melanoma glioblastoma glioma"
                            + " mesothelioma neoplasm neoplastic tumour tumours secondaries")
            .merge(matters("dementia", "dementia alzheimer's alzheimers"))
            .merge(matters("nerves", "huntington's motor-neurone sclerosis parkinson's"))
            .merge(matters("infection", "hiv aids syphilis gonorrhoea chlamydia"))
            .merge(matters(
                    "pregnancy",
                    "miscarriage miscarried stillbirth stillborn infertile infertility termination anencephaly"))
            .merge(matters("safety", "safeguarding abuse abused neglect"))
            .merge(matters(
                    "end",
                    "palliative terminal terminally hospice incurable inoperable dnacpr dnar resuscitation dying"))
            .merge(matters("mind", "schizophrenia psychosis psychotic"));

    private static final Set<String> TOLD =
            words("discussed explained told informed talked spoke spoken counselled aware"
                    + " knows understands understood disclosed");

    private static final Set<String> GENERIC =
            words("diagnosis result results findings finding scan biopsy news prognosis"
                    + " outlook this these implications options");

    private static final Set<String> NOT_THEM =
            words("mdt multidisciplinary meeting team tumour-board colleague colleagues"
                    + " board radiologist surgeon surgeons oncologist");

    private static final Set<String> NOT_YET =
            words("not no never will shall to should must yet unaware until before cannot"
                    + " isn't hasn't haven't wasn't don't doesn't won't");

    private static final Set<String> RULED_OUT =
            words("no not without excluded exclude excludes negative never nor denies"
                    + " benign non-malignant isn't wasn't ruled");

    private static final Set<String> KNOWING = words("know aware told sure certain clear understand discussed realise");

    private static final Set<String> KNOWN = words("history previous previously past known family mother father"
            + " sister brother mother's father's sister's brother's aunt uncle grandmother grandfather survivor");

    /** What is terminal and ends nobody's life. */
    private static final Set<String> END_PARTS = words(
            "ileum ilium ileal ileitis phalanx phalanges phalangeal bronchioles branch branches segment part portion hair");

    private static Map<String, String> matters(String matter, String all) {
        Map<String, String> none = TreeMap.empty();
        return words(all).foldLeft(none, (map, word) -> map.put(word, matter));
    }

    private static Set<String> words(String all) {
        return HashSet.of(all.split(" "));
    }

    /** A sentence with its words. */
    private record Said(Array<Token> tokens) {

        boolean has(Set<String> words) {
            return tokens.exists(each -> words.contains(each.word()));
        }

        /** Whether somebody has told the patient something. */
        boolean tells() {
            return !has(NOT_THEM)
                    && tokens.zipWithIndex()
                            .exists(each -> TOLD.contains(each._1().word()) && !isBefore(each._2(), NOT_YET));
        }

        private boolean isBefore(int at, Set<String> words) {
            return tokens.slice(Math.max(0, at - BEFORE), at).exists(each -> words.contains(each.word()));
        }

        Seq<Token> upsetting() {
            return tokens.zipWithIndex()
                    .filter(each -> MATTERS.containsKey(each._1().word()))
                    .reject(each -> isRuledOutBefore(each._2()) || isBefore(each._2(), KNOWN))
                    .reject(each -> isRuledOutAfter(each._2()) || isEndOfPart(each._2()))
                    .map(each -> each._1());
        }

        // "She does not know of the dementia": what is denied is the knowing.
        private boolean isRuledOutBefore(int at) {
            return isBefore(at, RULED_OUT) && !isBefore(at, KNOWING);
        }

        private boolean isEndOfPart(int at) {
            return tokens.get(at).word().equals("terminal")
                    && at + 1 < tokens.size()
                    && END_PARTS.contains(tokens.get(at + 1).word());
        }

        // "Cancer was excluded", "the tumour is benign".
        private boolean isRuledOutAfter(int at) {
            return tokens.slice(at + 1, at + BEFORE)
                    .exists(each -> List.of("excluded", "benign", "ruled", "unlikely", "screening", "remission")
                            .contains(each.word()));
        }
    }

    /** A rule for English letters. */
    public SpeakFirst() {}

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public String summary() {
        return "This may upset the patient, and the letter does not say that it was talked about.";
    }

    @Override
    public Seq<Finding> check(ClinicalText text, DocumentContext context, RuleRun run) {
        Array<Said> sentences = Sentences.of(text.value())
                .map(each -> new Said(Token.of(text.value(), each)))
                .toArray();
        run.steps(text.length());
        Set<String> done = talkedAbout(sentences);
        var found = new ArrayList<Finding>();
        for (Token word : sentences.flatMap(Said::upsetting)) {
            String matter = MATTERS.get(word.word()).get();
            if (!done.contains(matter)) {
                done = done.add(matter);
                found.add(finding(word.span()));
            }
        }
        return List.ofAll(found);
    }

    private static Set<String> talkedAbout(Array<Said> sentences) {
        Set<String> done = HashSet.empty();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).tells()) {
                int reach = sentences.get(i).has(GENERIC) ? NEAR : 0;
                done = done.addAll(sentences
                        .slice(Math.max(0, i - reach), i + reach + 1)
                        .flatMap(Said::tokens)
                        .flatMap(each -> MATTERS.get(each.word())));
            }
        }
        return done;
    }

    private Finding finding(Span span) {
        return Finding.builder()
                .rule(ID)
                .severity(Severity.WARN)
                .disposition(Disposition.ASK)
                .message(summary())
                .span(span)
                .query(Query.of(
                        "Has somebody talked about this with the patient before the letter comes?", List.empty()))
                .build();
    }
}
