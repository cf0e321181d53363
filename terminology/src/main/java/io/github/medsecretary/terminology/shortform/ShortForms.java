package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.reading.Clue;
import io.github.medsecretary.terminology.reading.Context;
import io.github.medsecretary.terminology.reading.CueSet;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Locale;

/**
 * Decides what a short form means.
 *
 * <p>In order of authority: what the letter itself defines; a practice's or clinician's own entry; what the patient's
 * sex and age allow; then how common each sense is in the author's specialty, together with the cues around and, where
 * it has learnt of a sense, a model's weights. One short form has one sense in a letter: what stands around its other
 * mentions nearby counts as well, and a sense that is written out nearby is likelier. A sense is resolved where its probability is at least {@value #SURE}, it is not flagged unsafe, and not the
 * model's word alone stands for it; everything else is for the clinician to say. Immutable and thread-safe.
 */
public final class ShortForms {

    /** The probability from which on a sense may be taken without asking. */
    public static final double SURE = 0.98;

    /** What a lexicon doesn't know of may be meant as well, as often as a sense with this prior. */
    private static final double OTHER = 10;

    /** By how much surer than their sum what is learnt is: fitted to training notes that were left out of the learning. */
    private static final double SHARPNESS = 1.1;

    private record Cues(CueSet forIt, CueSet against) {}

    private final IdentityHashMap<Abbreviation, Cues> cues = new IdentityHashMap<>();

    private final SenseModel model;

    private final LetterEnglish english;

    private final Map<String, Seq<Sourced<Abbreviation>>> byForm;

    /** Decides by the short forms of a dictionary: their priors and their cues. */
    public ShortForms(Dictionary dictionary) {
        this(dictionary, SenseModel.none());
    }

    /** Decides by the short forms of a dictionary and what a model has learnt of them. */
    public ShortForms(Dictionary dictionary, SenseModel model) {
        this.model = model;
        this.english = new LetterEnglish(dictionary);
        this.byForm = TreeMap.ofEntries(dictionary
                .layers()
                .entries(Abbreviation.class)
                .groupBy(each -> each.entry().shortForm().toLowerCase(Locale.ROOT))
                .map(each -> Tuple.of(each._1(), (Seq<Sourced<Abbreviation>>) each._2())));
        dictionary
                .layers()
                .entries(Abbreviation.class)
                .forEach(each -> cues.put(
                        each.entry(),
                        new Cues(
                                CueSet.of(each.entry().cuesFor()),
                                CueSet.of(each.entry().cuesAgainst()))));
    }

    /** What a short form means that stands in a text. */
    public Resolution resolve(
            Mention<Abbreviation> mention, Reading reading, DocumentContext context, LocalDefinitions defined) {
        String written = reading.text().quote(mention.span());
        return defined.of(written)
                .<Resolution>map(Resolution.LocallyDefined::new)
                .orElseGet(() -> byWeight(candidates(mention.entries(), written), mention, reading, context));
    }

    /**
     * What a short form means that stands at a place; unknown where no lexicon's short form stands exactly there, alone
     * or as the beginning of a longer one.
     *
     * @param place where it stands in the text of the reading
     */
    public Resolution resolve(Span place, Reading reading, DocumentContext context, LocalDefinitions defined) {
        return defined.of(reading.text().quote(place))
                .<Resolution>map(Resolution.LocallyDefined::new)
                .orElseGet(() -> reading.mentions(Abbreviation.class)
                        .find(each -> isAt(each, place, reading))
                        .orElse(() -> beginning(place, reading))
                        .map(each -> resolve(each, reading, context, defined))
                        .getOrElse(Resolution.Unknown::new));
    }

    // The plural's s may be left out of the place.
    private static boolean isAt(Mention<Abbreviation> mention, Span place, Reading reading) {
        return mention.span().equals(place)
                || (mention.span().start() == place.start()
                        && mention.span().end() == place.end() + 1
                        && reading.text().charAt(place.end()) == 's');
    }

    // "AV" in "AV fistula", which is a short form too.
    private Option<Mention<Abbreviation>> beginning(Span place, Reading reading) {
        String written = reading.text().quote(place).toLowerCase(Locale.ROOT);
        return reading.mentions(Abbreviation.class)
                .find(each ->
                        each.span().start() == place.start() && each.span().end() > place.end())
                .flatMap(each -> byForm.get(written)
                        .map(entries -> new Mention<>(
                                each.first(), reading.words().firstFrom(place.end()) - 1, place, entries)));
    }

    /** The entries that fit the letters' case: those written exactly so, else those that may be written in any case. */
    static Seq<Sourced<Abbreviation>> candidates(Seq<Sourced<Abbreviation>> entries, String written) {
        Seq<Sourced<Abbreviation>> exact = entries.filter(each -> isExact(each.entry(), written));
        Seq<Sourced<Abbreviation>> fitting = exact.isEmpty()
                ? entries.reject(each -> each.entry().is(Abbreviation.Flag.CASE_EXACT) || isMixed(written))
                : exact;
        Seq<Sourced<Abbreviation>> own = fitting.filter(each -> each.layer().compareTo(Layer.PRACTICE) >= 0);
        return own.isEmpty() ? fitting : own;
    }

    private static boolean isExact(Abbreviation entry, String written) {
        return written.equals(entry.shortForm())
                || (entry.is(Abbreviation.Flag.PLURAL_S_OK) && written.equals(entry.shortForm() + "s"));
    }

    // "Ms" and "Mom" are words: a short form in another case than its own is all small or all capital letters.
    private static boolean isMixed(String written) {
        return !written.equals(written.toLowerCase(Locale.ROOT)) && !written.equals(written.toUpperCase(Locale.ROOT));
    }

    private Resolution byWeight(
            Seq<Sourced<Abbreviation>> candidates,
            Mention<Abbreviation> mention,
            Reading reading,
            DocumentContext context) {
        if (candidates.isEmpty()) {
            return new Resolution.Unknown();
        }
        Seq<Sourced<Abbreviation>> possible =
                english.possible(PatientFit.possible(candidates, context), reading, mention, context);
        Context around = reading.around(mention);
        boolean learnt = possible.exists(each -> model.knows(each.entry()));
        Seq<SenseModel.Present> features = learnt ? features(reading, mention.span(), context) : List.empty();
        Nearby nearby = Nearby.of(reading.words(), mention);
        Seq<Seq<SenseModel.Present>> others =
                learnt ? nearby.others().map(each -> features(reading, each, context)) : List.empty();
        double sharpness = learnt ? SHARPNESS : 1;
        Seq<Double> weights = possible.map(each -> weight(each.entry(), around, context)
                        * Math.exp(learnt(each.entry(), features, others) + nearby.weigh(each.entry())))
                .map(each -> Math.pow(each, sharpness));
        double whole = weights.sum().doubleValue() + Math.pow(OTHER, sharpness);
        Seq<Sense> ranked = possible.zipWith(
                        weights, (each, weight) -> new Sense(each, weight / whole, clues(each, around, features)))
                .sorted(Comparator.comparingDouble(Sense::probability)
                        .reversed()
                        .thenComparing(Sense::longForm));
        return isSure(ranked.head()) && (isGrounded(ranked.head(), context) || isUsual(ranked.head(), possible))
                ? new Resolution.Resolved(ranked)
                : new Resolution.Ambiguous(ranked);
    }

    private Seq<SenseModel.Present> features(Reading reading, Span place, DocumentContext context) {
        return model.known(SenseFeatures.around(reading.words(), place, context.specialty()));
    }

    // Other mentions count half, all together.
    private double learnt(
            Abbreviation sense, Seq<SenseModel.Present> here, Seq<? extends Seq<SenseModel.Present>> others) {
        double elsewhere =
                others.map(each -> model.weigh(sense, each)).average().getOrElse(0.0);
        return model.always(sense) + model.weigh(sense, here) + elsewhere / 2;
    }

    private Seq<Clue> clues(Sourced<Abbreviation> sense, Context around, Seq<SenseModel.Present> features) {
        return around.clues(cues(sense).forIt())
                .appendAll(model.clues(sense.entry(), features))
                .distinctBy(Clue::words);
    }

    private Cues cues(Sourced<Abbreviation> sourced) {
        Cues found = cues.get(sourced.entry());
        if (found == null) {
            throw new IllegalArgumentException("the reading is of another dictionary");
        }
        return found;
    }

    private double weight(Abbreviation sense, Context around, DocumentContext context) {
        Cues its = cues.get(sense);
        double evidence = its == null ? 0 : around.weigh(its.forIt()) - around.weigh(its.against());
        return prior(sense, context) * Math.exp(evidence);
    }

    private static double prior(Abbreviation sense, DocumentContext context) {
        return context.specialty()
                .flatMap(specialty -> Specialties.of(specialty)
                        .flatMap(sense.specialties()::get)
                        .headOption()
                        .toJavaOptional())
                .orElse(sense.prior());
    }

    // What a model holds likely without a word that speaks for it may be common where it was trained, and not here.
    private boolean isGrounded(Sense best, DocumentContext context) {
        return !model.knows(best.entry().entry())
                || !best.clues().isEmpty()
                || prior(best.entry().entry(), context) != best.entry().entry().prior();
    }

    // What the inventory alone holds sure, wherever the letter is from.
    private static boolean isUsual(Sense best, Seq<Sourced<Abbreviation>> possible) {
        int whole = possible.map(each -> each.entry().prior()).sum().intValue();
        return best.entry().entry().prior() >= SURE * (whole + OTHER);
    }

    private static boolean isSure(Sense best) {
        return best.probability() >= SURE && !best.entry().entry().is(Abbreviation.Flag.UNSAFE);
    }
}
