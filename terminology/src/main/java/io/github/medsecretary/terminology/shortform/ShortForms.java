package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.reading.Context;
import io.github.medsecretary.terminology.reading.CueSet;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.Seq;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Locale;

/**
 * Decides what a short form means.
 *
 * <p>In order of authority: what the letter itself defines; a practice's or clinician's own entry; then how common each
 * sense is in the author's specialty, together with the words around. A sense is resolved where its probability is at
 * least {@value #SURE} and it is not flagged unsafe; everything else is for the clinician to say. Immutable and
 * thread-safe.
 */
public final class ShortForms {

    /** The probability from which on a sense may be taken without asking. */
    public static final double SURE = 0.98;

    /** What a lexicon doesn't know of may be meant as well, as often as a sense with this prior. */
    private static final double OTHER = 10;

    private record Cues(CueSet forIt, CueSet against) {}

    private final IdentityHashMap<Abbreviation, Cues> cues = new IdentityHashMap<>();

    /** Decides by the short forms of a dictionary. */
    public ShortForms(Dictionary dictionary) {
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
                .orElseGet(() -> byWeight(candidates(mention.entries(), written), reading.around(mention), context));
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

    private Resolution byWeight(Seq<Sourced<Abbreviation>> candidates, Context around, DocumentContext context) {
        if (candidates.isEmpty()) {
            return new Resolution.Unknown();
        }
        Seq<Double> weights = candidates.map(each -> weight(each.entry(), around, context));
        double whole = weights.sum().doubleValue() + OTHER;
        Seq<Sense> ranked = candidates
                .zipWith(
                        weights,
                        (each, weight) -> new Sense(
                                each, weight / whole, around.evidence(cues(each).forIt())))
                .sorted(Comparator.comparingDouble(Sense::probability)
                        .reversed()
                        .thenComparing(Sense::longForm));
        return isSure(ranked.head()) ? new Resolution.Resolved(ranked) : new Resolution.Ambiguous(ranked);
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
                .flatMap(specialty -> sense.specialties()
                        .get(specialty.strip().toLowerCase(Locale.ROOT))
                        .toJavaOptional())
                .orElse(sense.prior());
    }

    private static boolean isSure(Sense best) {
        return best.probability() >= SURE && !best.entry().entry().is(Abbreviation.Flag.UNSAFE);
    }
}
