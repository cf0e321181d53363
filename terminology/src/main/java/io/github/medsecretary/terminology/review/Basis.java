package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.rule.Provenance;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * What a review rests on, to be kept with a letter's findings: which lexicons in which layers, and which rules. With the
 * lexicons kept as text, {@link #layers} brings them back years later, and the same letter has the same findings.
 * Immutable and thread-safe.
 *
 * @param lexicons from the lowest to the uppermost
 * @param rules in their order, with their versions
 */
public record Basis(Seq<Used> lexicons, Seq<RuleId> rules) {

    /**
     * A lexicon that was used.
     *
     * @param layer in which
     * @param provenance its name, version and hash
     */
    public record Used(Layer layer, Provenance provenance) {}

    static Basis of(Layers layers, Seq<RuleId> rules) {
        return new Basis(
                layers.placed()
                        .map(each -> new Used(each.layer(), each.lexicon().provenance())),
                rules);
    }

    /** The same layers out of kept lexicons, or what isn't among them; known by their hashes, not by their names. */
    public Either<Seq<Used>, Layers> layers(Iterable<Lexicon> kept) {
        Seq<Lexicon> all = List.ofAll(kept);
        Seq<Used> missing = lexicons.filter(used -> find(used, all).isEmpty());
        return missing.isEmpty()
                ? Either.right(lexicons.foldLeft(
                        Layers.empty(),
                        (below, used) ->
                                below.with(used.layer(), find(used, all).get())))
                : Either.left(missing);
    }

    private static Option<Lexicon> find(Used used, Seq<Lexicon> kept) {
        return kept.find(each -> each.provenance().equals(used.provenance()));
    }
}
