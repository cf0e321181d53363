package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.core.text.ClinicalText;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * The short forms that a text defines: {@code long form (SF)}, {@code SF (long form)}, {@code SF, long form,} and
 * {@code SF – long form}, in round or square brackets, never across the end of a sentence.
 *
 * <p>The letters of the short form are aligned with the words beside it, in their order and the first at the start of a
 * word. Each letter and each word that is passed over has a cost, small for a word's start or a stop word, large for the
 * inside of a word or a word that gives nothing; the cheapest alignment counts if it costs no more than so many letters
 * may. Numbers, Greek letters, plurals, {@code oe} and the numbers that open a chemical name are understood. What no
 * bracket marks off must fit by the starts of its words alone. The time grows with the length of the text. Immutable
 * and thread-safe.
 */
public final class LocalDefinitions {

    private final ClinicalText text;
    private final Seq<Definition> definitions;

    private LocalDefinitions(ClinicalText text, Seq<Definition> definitions) {
        this.text = text;
        this.definitions = definitions;
    }

    /** The definitions in a text. */
    public static LocalDefinitions in(ClinicalText text) {
        return new LocalDefinitions(
                text, List.ofAll(DefinitionScan.of(text.value()).found()));
    }

    /** Every definition, in the order of the text. */
    public Seq<Definition> toSeq() {
        return definitions;
    }

    /** The first definition of a short form, in exactly its case, or its plural in s. */
    public Optional<Definition> of(String shortForm) {
        return definitions
                .find(each -> same(text.quote(each.shortForm()), shortForm))
                .toJavaOptional();
    }

    private static boolean same(String defined, String used) {
        return defined.equals(used) || used.equals(defined + "s") || defined.equals(used + "s");
    }
}
