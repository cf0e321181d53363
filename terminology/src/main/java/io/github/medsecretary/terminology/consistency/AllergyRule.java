package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Answer;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.assertion.Assertions;
import io.github.medsecretary.terminology.assertion.Status;
import io.github.medsecretary.terminology.document.Document;
import io.github.medsecretary.terminology.document.Section;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.reading.FactRule;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * Asks about a medicine that the patient is recorded, or said in the letter, to be allergic to: the same medicine, or
 * one of the same class. What the letter says is stopped, avoided or an allergy itself is passed over.
 */
final class AllergyRule implements FactRule {

    private static final WordSet AVERSE = WordSet.of(
            "allergic",
            "allergy",
            "allergies",
            "anaphylaxis",
            "intolerant",
            "intolerance",
            "avoid",
            "stopped",
            "stop",
            "discontinued",
            "not",
            "no",
            "never",
            "instead",
            "rash",
            "contraindicated",
            "reaction",
            "previously");

    static final WordSet BEGUN = WordSet.of(
            "started", "commenced", "prescribed", "substituted", "given", "switched", "replaced", "begun", "issued");
    private static final int TO_BEGUN = 4;
    private static final WordSet TAKEN = WordSet.of("takes", "taking", "on", "continues");

    /**
     * Classes of which one member's allergy is taken as one to all: those for which the BNF, under "hypersensitivity" or
     * "allergy", warns of the whole class. A class that says only what medicines are for, such as antibacterial, is none.
     */
    private static final WordSet CROSS_REACTIVE = WordSet.of(
            "ace-inhibitor",
            "aminoglycoside",
            "azole-antifungal",
            "carbapenem",
            "cephalosporin",
            "coumarin",
            "heparin",
            "local-anaesthetic",
            "macrolide",
            "nsaid",
            "opioid",
            "penicillin",
            "quinolone",
            "statin",
            "sulfonamide",
            "sulfonylurea",
            "tetracycline",
            "thiazide");

    // From where an allergy is told to the last medicine that is one.
    private static final int REACH = 20;
    private static final int REACTING = 10;
    private static final int LONGEST_LIST = 1_000;

    private final Map<String, Seq<Drug>> byName;
    private final DrugNames folded;

    AllergyRule(Layers layers) {
        Seq<Drug> drugs = layers.entries(Drug.class).map(Sourced::entry);
        folded = new DrugNames(drugs);
        byName = drugs.flatMap(drug -> folded.of(drug).map(name -> Tuple.of(name, drug)))
                .groupBy(Tuple2::_1)
                .mapValues(each -> each.map(Tuple2::_2));
    }

    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public RuleId id() {
        return ConsistencyRules.ALLERGY;
    }

    @Override
    public String summary() {
        return "The patient is recorded as allergic to this medicine or its class.";
    }

    @Override
    public Seq<Ground> judgesBy() {
        return List.of(Ground.of(SaidAllergies.SPOTS, REACH), Ground.of(NamedMedicines.PLACES, REACTING));
    }

    // How far below its heading a medicine stands tells whether it is one of a list of allergies.
    @Override
    public boolean readsAllOf(Section section, ClinicalText text) {
        return isOfAllergies(section);
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        Words words = reading.words();
        run.steps(words.count());
        if (context.patient().allergies().isEmpty() && !SaidAllergies.mayBeIn(reading)) {
            return List.empty();
        }
        Seq<Mention<Drug>> drugs = NamedMedicines.of(reading);
        var said = SaidAllergies.of(reading, drugs);
        HashSet<String> allergens = HashSet.ofAll(context.patient().allergies())
                .flatMap(AllergyRule::asWritten)
                .addAll(said.names());
        if (allergens.isEmpty()) {
            return List.empty();
        }
        Seq<String> classes = classesOf(allergens);
        Sentences averse = Sentences.with(AVERSE, words);
        // Few medicines are any that the patient is allergic to: what else is said of these alone is looked at.
        return drugs.filter(mention -> mention.entries().exists(each -> clashes(each.entry(), allergens, classes)))
                .reject(mention -> isAverse(mention, averse, words) || isListed(mention.span(), reading.document()))
                .reject(said::tells)
                .reject(mention -> Assertions.of(reading).has(mention.first(), Status.OTHER_PERSON))
                .reject(mention -> Reactions.tell(mention, words))
                .map(mention -> finding(mention, reading))
                .appendAll(said.denials(context.patient().allergies().nonEmpty())
                        .map(place -> denied(place, said.places())));
    }

    // "Stopped his amlodipine and substituted lisinopril": what is begun after something averse is none of it.
    private static boolean isAverse(Mention<Drug> mention, Sentences averse, Words words) {
        return averse.have(mention.first()) && !isBegun(mention, words);
    }

    private static boolean isBegun(Mention<Drug> mention, Words words) {
        for (int i = mention.last() + 1; i < words.sentenceEnd(mention.first()); i++) {
            if (AVERSE.isAt(i, words)) {
                return false;
            }
        }
        for (int i = mention.first() - 1;
                i >= Math.max(words.sentenceStart(mention.first()), mention.first() - TO_BEGUN);
                i--) {
            if (AVERSE.isAt(i, words)) {
                return false;
            }
            boolean taken = TAKEN.isAt(i, words) && i == mention.first() - 1;
            if (taken || BEGUN.isAt(i, words)) {
                return i == 0 || !AVERSE.isAt(i - 1, words);
            }
        }
        return false;
    }

    // In the paragraph under a heading that says so, up to the first empty line: the list of the allergies itself.
    private static boolean isListed(Span mention, Document document) {
        Section section = document.sectionAt(mention.start());
        boolean near = mention.start() - section.body().start() <= LONGEST_LIST;
        if (!near || !isOfAllergies(section)) {
            return false;
        }
        String body = document.text().quote(Span.of(section.body().start(), mention.start()));
        String listed = body.stripLeading();
        boolean under = body.substring(0, body.length() - listed.length()).indexOf('\n') >= 0;
        return under && listed.indexOf("\n\n") < 0 && listed.indexOf("\r\n\r\n") < 0;
    }

    private static boolean isOfAllergies(Section section) {
        return section.is("allergies-and-adverse-reactions");
    }

    // "Penicillins" means each penicillin; "tacrolimus" is no plural.
    static Seq<String> asWritten(String allergen) {
        String name = folded(allergen);
        return name.endsWith("s") ? List.of(name, name.substring(0, name.length() - 1)) : List.of(name);
    }

    // "Salicylate" is none of which all are avoided, but the class above it is.
    private Seq<String> classesOf(HashSet<String> allergens) {
        return allergens
                .toList()
                .flatMap(name -> byName.getOrElse(name, List.empty()))
                .flatMap(Drug::classes)
                .filter(CROSS_REACTIVE::contains)
                .distinct();
    }

    private boolean clashes(Drug drug, HashSet<String> allergens, Seq<String> classes) {
        return folded.of(drug).exists(allergens::contains)
                || drug.classes().exists(allergens::contains)
                || drug.classes().exists(classes::contains);
    }

    private Finding denied(Span place, Seq<Span> allergies) {
        return new Question(
                        id(),
                        "The letter says that there are no allergies, and also mentions one.",
                        "Does the patient have any allergies, please?")
                .answeredBy(
                        Answer.leavingOpen("Yes: I will correct where they are denied"),
                        Answer.leavingOpen("No: I will correct where one is stated"),
                        Question.BOTH)
                .about(place, allergies, 0.8);
    }

    private Finding finding(Mention<Drug> mention, Reading reading) {
        Span span = mention.span();
        return Finding.builder()
                .rule(id())
                .severity(Severity.BLOCK)
                .disposition(Disposition.ASK)
                .message(summary())
                .span(span)
                .query(Query.of(
                        "The patient is allergic to “" + reading.text().quote(span)
                                + "”, or to its class. Is it to be given all the same?",
                        List.of(
                                Answer.keeping("Yes: it is right as it stands"),
                                Answer.leavingOpen("No: I will correct the letter"))))
                .confidence(0.9)
                .provenance(mention.entries().head().provenance())
                .build();
    }
}
