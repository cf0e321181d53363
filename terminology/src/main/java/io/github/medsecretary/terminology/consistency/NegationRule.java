package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.reading.FactRule;
import io.github.medsecretary.terminology.reading.Facts;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Spot;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Asks where the conclusion of a letter says of a finding what its body denies, or the other way round. Compared are
 * findings that one looks for and finds or not, with the same words of kind and place right before them; complaints, which
 * come and go and are asked about from a list, only where they are denied altogether and told as there now.
 */
final class NegationRule implements FactRule {

    private static final Phrases FINDINGS = Phrases.of("""
            pneumothorax|ascites|hydronephrosis|lymphadenopathy|splenomegaly|hepatomegaly|pericardial effusion
            pulmonary embolism: pulmonary embolism|pulmonary embolus|pulmonary emboli|pulmonary embolisms
            deep vein thrombosis: dvt|deep vein thrombosis|deep venous thrombosis
            appendicitis|cholecystitis
            gallstones: gallstones|gallbladder stones|cholelithiasis
            pleural effusion: pleural effusion|pleural effusions|effusion
            metastasis: metastases|metastasis|metastatic disease
            hernia: hernia|hernias
            fracture: fracture|fractures
            stenosis|aneurysm|dissection|mass lesion|free fluid|free air|pneumonia|consolidation|oedema|haemorrhage|infarct
            hemorrhage|edema|cardiomegaly|pulmonary oedema|pulmonary edema|retinopathy|papilloedema|papilledema|dysplasia
            malignancy: malignancy|adenocarcinoma|carcinoma|invasive carcinoma|malignant cells
            polyps|diverticula|varices|oesophagitis|esophagitis|gastritis|ulceration|endometriosis|fibroids
            regurgitation|vegetation|thrombus|obstruction|perforation|abscess|osteomyelitis|cellulitis|synovitis|nystagmus
            murmur|cyanosis|jaundice|clubbing|helicobacter|h pylori|proteinuria|microalbuminuria|neuropathy|sensory loss
            haematuria|hematuria|meniscal tear|rotator cuff tear|cord compression
            cauda equina compression|demyelination|space-occupying lesion|hydrocephalus|midline shift|heterotopic ossification
            portal hypertension|biliary dilatation|bile duct dilatation|coeliac disease|interstitial lung disease
            bronchiectasis|emphysema|loosening|dislocation|non-union|osteonecrosis|avascular necrosis|spondylolisthesis
            pericarditis|endocarditis|patent foramen ovale|shunt|heart block|ischaemia|ischemia|atrial fibrillation
            diabetes: diabetes|diabetic|diabetes mellitus|type 2 diabetes|type 2 diabetes mellitus|type 1 diabetes
            retinal detachment|macular oedema|ketones
            """);

    private static final Phrases CONCLUDING = Phrases.of("""
            impression|conclusion|summary|in summary|in conclusion|opinion|overall|diagnosis|diagnoses|to summarise
            to conclude|final diagnosis|assessment|to summarize
            """);

    // What stands before a finding and changes nothing about it.
    private static final WordSet EMPTY = WordSet.of(
            "a",
            "an",
            "the",
            "any",
            "no",
            "of",
            "evidence",
            "obvious",
            "definite",
            "is",
            "was",
            "there",
            "with",
            "has",
            "and",
            "clear",
            "sign",
            "signs",
            "are",
            "were",
            "showed",
            "shows",
            "confirmed",
            "confirms",
            "revealed",
            "or",
            "demonstrated",
            "he",
            "she",
            "had",
            "having",
            "without",
            "not",
            "have",
            "for",
            "to",
            "this",
            "that",
            "does",
            "did",
            "by",
            "on",
            "in",
            "showing",
            "demonstrates",
            "confirming",
            "found",
            "identified",
            "seen",
            "excluded",
            "ct",
            "mri",
            "ultrasound",
            "scan",
            "x-ray",
            "radiograph",
            "negative",
            "denies",
            "likely",
            "features",
            "summary",
            "impression",
            "conclusion",
            "overall",
            "diagnosis",
            "known",
            "normal",
            "clean",
            "intact",
            "clear",
            "moderate-sized",
            "final",
            "final",
            "summary:",
            "now",
            "still",
            "also",
            "she's",
            "patient",
            "who",
            "diagnoses",
            "completely",
            "excised");

    // How much or how large, and on which side: what is denied altogether is denied of these as well.
    private static final WordSet QUALIFYING = WordSet.of(
            "small",
            "large",
            "moderate",
            "mild",
            "severe",
            "massive",
            "multiple",
            "several",
            "acute",
            "extensive",
            "left",
            "right",
            "bilateral",
            "significant",
            "sided",
            "left-sided",
            "right-sided",
            "new",
            "gross",
            "confirmed",
            "proven",
            "early");

    private static final WordSet AIMED = WordSet.of("prophylaxis", "screening", "precautions", "risk", "clinic");

    private static final Facts<Spot> SPOTS = Spot.where(
            WordSet.union(FINDINGS.firsts(), CONCLUDING.firsts()),
            (index, words) -> FINDINGS.isAt(index, words) || CONCLUDING.isAt(index, words));
    // A phrase and the word after it may stand beyond the sentence.
    private static final int NEXT = 5;
    private static final int MODIFIERS = 3;
    private static final int PLACE = 6;

    /**
     * A finding as it is told.
     *
     * @param key the finding with its kind and place
     * @param general the same without how much there is of it, for what is there; as the key for what is denied
     * @param denied whether it is said not to be there
     * @param concluding whether it stands in the conclusion
     * @param span its place
     */
    private record Told(String key, String general, boolean denied, boolean concluding, Span span) {}

    @Override
    public RuleId id() {
        return ConsistencyRules.NEGATION;
    }

    @Override
    public String summary() {
        return "The letter says in one place that this finding is present, and in another that it is absent.";
    }

    @Override
    public Seq<Ground> judgesBy() {
        return List.of(Ground.of(SPOTS, NEXT), Ground.of(Habits.SPOTS, NEXT), Ground.itself(Complaints.TOLD));
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        run.steps(reading.words().count());
        Map<String, java.util.List<Told>> byFinding = new LinkedHashMap<>();
        Seq<Told> all = told(reading);
        all.forEach(each ->
                byFinding.computeIfAbsent(each.key(), none -> new ArrayList<>()).add(each));
        Seq<Finding> found = Array.ofAll(byFinding.values())
                .flatMap(this::contradiction)
                .appendAll(Habits.contradictions(reading, id()));
        Seq<Finding> findings = found.isEmpty() ? deniedAltogether(all) : found;
        return findings.appendAll(DeniedComplaints.in(reading, id())
                .reject(each -> findings.exists(other ->
                        other.span().filter(each.span().orElseThrow()::overlaps).isPresent())));
    }

    private static Seq<Told> told(Reading reading) {
        Words words = reading.words();
        Assertions assertions = Assertions.of(reading);
        var found = new ArrayList<Told>();
        int concludingFrom = Integer.MAX_VALUE;
        int next = 0;
        for (Spot spot : reading.derived(SPOTS)) {
            int i = spot.word();
            int length = i < next ? 0 : FINDINGS.length(i, words);
            if (i >= next && CONCLUDING.isAt(i, words) && i <= words.sentenceStart(i) + 1) {
                concludingFrom = i;
            }
            if (length > 0) {
                boolean denied = assertions.has(i, Status.NEGATED);
                boolean aimed = i + length < words.count() && AIMED.isAt(i + length, words);
                boolean sure = !aimed
                        && assertions.hasNone(
                                i, Status.HISTORICAL, Status.OTHER_PERSON, Status.HYPOTHETICAL, Status.UNCERTAIN);
                if (sure) {
                    found.add(told(i, length, denied, i >= concludingFrom, words));
                }
                next = i + length;
            }
        }
        return Array.ofAll(found);
    }

    private static Told told(int index, int length, boolean denied, boolean concluding, Words words) {
        String key = key(index, length, words, false);
        String general = denied ? key : key(index, length, words, true);
        return new Told(key, general, denied, concluding, words.span(index, index + length - 1));
    }

    private static String key(int index, int length, Words words, boolean general) {
        var modifiers = new ArrayList<String>();
        int from = Math.max(words.sentenceStart(index), index - MODIFIERS);
        for (int i = index - 1; i >= from && !words.isMark(i); i--) {
            if (!EMPTY.isAt(i, words) && !(general && QUALIFYING.isAt(i, words))) {
                modifiers.add(words.folded(i));
            }
        }
        for (int i = index + length;
                i < Math.min(words.sentenceEnd(index), index + length + PLACE) && !words.isMark(i);
                i++) {
            if (!general && (words.folded(i).equals("left") || words.folded(i).equals("right"))) {
                modifiers.add(words.folded(i));
            }
        }
        String[] sorted = modifiers.toArray(String[]::new);
        Arrays.sort(sorted);
        return FINDINGS.meaning(index, length, words) + Arrays.toString(sorted);
    }

    // "No effusion … conclusion: small left effusion": once each, one of them in the conclusion.
    private Seq<Finding> deniedAltogether(Seq<Told> all) {
        var alike = all.groupBy(Told::general);
        return all.filter(Told::denied).flatMap(denied -> {
            Seq<Told> same = alike.get(denied.general()).get();
            // Hardly ever are there as few as two.
            if (same.size() > 2) {
                return List.<Finding>empty();
            }
            Seq<Told> there = same.reject(Told::denied);
            boolean odd = same.size() == 2
                    && there.size() == 1
                    && denied.concluding() != there.head().concluding();
            return odd
                    ? List.of(question()
                            .about(same.last().span(), List.of(same.head().span()), 0.6))
                    : List.<Finding>empty();
        });
    }

    private Question question() {
        return Denials.question(id(), summary(), "Is this finding present, please?");
    }

    private Seq<Finding> contradiction(java.util.List<Told> told) {
        Seq<Told> body = Array.ofAll(told).reject(Told::concluding);
        Seq<Told> conclusion = Array.ofAll(told).filter(Told::concluding);
        boolean sure = body.nonEmpty()
                && conclusion.nonEmpty()
                && body.map(Told::denied).distinct().size() == 1
                && conclusion.map(Told::denied).distinct().size() == 1
                && body.head().denied() != conclusion.head().denied();
        Seq<Told> all = Array.ofAll(told);
        if (all.size() == 2 && all.head().denied() != all.last().denied()) {
            return List.of(
                    question().about(all.last().span(), List.of(all.head().span()), 0.6));
        }
        return sure ? List.of(question().about(conclusion.head().span(), body.map(Told::span), 0.7)) : List.empty();
    }
}
