package io.github.medsecretary.terminology.shortform;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.document.Document;
import io.github.medsecretary.terminology.document.DocumentReader;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.reading.Derivation;
import io.github.medsecretary.terminology.reading.Reading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The short forms that a text defines: {@code long form (SF)}, {@code SF (long form)}, {@code SF, long form,} and
 * {@code SF – long form}, in round or square brackets, never across the end of a sentence; a line that was only wrapped
 * ends none.
 *
 * <p>The letters of the short form are aligned with the words beside it, in their order and the first at the start of a
 * word. Each letter and each word that is passed over has a cost, small for a word's start or a stop word, large for the
 * inside of a word or a word that gives nothing; the cheapest alignment counts if it costs no more than so many letters
 * may. Numbers, Greek letters, plurals, {@code oe} and the numbers that open a chemical name are understood. What no
 * bracket marks off must fit by the starts of its words alone. The time grows with the length of the text. Immutable
 * and thread-safe.
 */
public final class LocalDefinitions {

    private static final DocumentReader WITHOUT_LEXICONS = DocumentReader.of(Layers.empty());

    private static final Derivation<LocalDefinitions> DERIVED = reading -> in(reading.document());

    private final Seq<Definition> definitions;
    private final TreeMap<String, Definition> first = new TreeMap<>();

    private LocalDefinitions(ClinicalText text, Seq<Definition> definitions) {
        this.definitions = definitions;
        definitions.forEach(each -> first.putIfAbsent(text.quote(each.shortForm()), each));
    }

    /** The definitions in a text of which nothing else is known. */
    public static LocalDefinitions in(ClinicalText text) {
        return in(WITHOUT_LEXICONS.read(text));
    }

    /** The definitions in a text whose parts are known. */
    public static LocalDefinitions in(Document document) {
        return new LocalDefinitions(
                document.text(),
                List.ofAll(DefinitionScan.of(unwrapped(document)).found()));
    }

    /** The definitions in a letter that has been read, which are looked for once. */
    public static LocalDefinitions in(Reading reading) {
        return reading.derived(DERIVED);
    }

    // Line ends inside a sentence as blanks, unit for unit, so that places stay true.
    private static String unwrapped(Document document) {
        String text = document.text().value();
        if (text.indexOf('\n') < 0) {
            return text;
        }
        var plain = new StringBuilder(text);
        for (Span sentence : document.sentences()) {
            int end = trimmed(text, sentence);
            for (int at = sentence.start(); at < end; at++) {
                if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                    plain.setCharAt(at, ' ');
                }
            }
        }
        return plain.toString();
    }

    private static int trimmed(String text, Span sentence) {
        int end = sentence.end();
        while (end > sentence.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Every definition, in the order of the text. */
    public Seq<Definition> toSeq() {
        return definitions;
    }

    /** The first definition of a short form, in exactly its case, or its plural in s. */
    public Optional<Definition> of(String shortForm) {
        String singular = shortForm.endsWith("s") ? shortForm.substring(0, shortForm.length() - 1) : shortForm;
        return Stream.of(shortForm, shortForm + "s", singular)
                .map(first::get)
                .filter(found -> found != null)
                .min(Comparator.comparingInt(each -> each.shortForm().start()));
    }
}
