package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.reading.Derivation;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.github.medsecretary.terminology.shortform.Definition;
import io.github.medsecretary.terminology.shortform.LocalDefinitions;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The short forms that a letter defines, each with all its definitions and with its uses elsewhere. Immutable. */
final class DefinedForms {

    private static final Derivation<DefinedForms> DERIVED = DefinedForms::new;

    private final Reading reading;
    private final Map<String, List<Definition>> definitions = new TreeMap<>();
    private final Map<String, List<Span>> uses = new TreeMap<>();
    private final BitSet defining = new BitSet();

    /** Those of a letter, which are gathered once. */
    static DefinedForms of(Reading reading) {
        return reading.derived(DERIVED);
    }

    private DefinedForms(Reading reading) {
        this.reading = reading;
        for (Definition each : LocalDefinitions.in(reading).toSeq()) {
            definitions
                    .computeIfAbsent(singular(reading.text().quote(each.shortForm())), none -> new ArrayList<>(1))
                    .add(each);
            defining.set(each.shortForm().start(), each.shortForm().end());
        }
        if (!definitions.isEmpty()) {
            findUses();
        }
    }

    private void findUses() {
        Words words = reading.words();
        for (int i = 0; i < words.count(); i++) {
            Span span = words.span(i);
            String form = singular(words.written(i));
            if (definitions.containsKey(form)
                    && !defining.get(span.start())
                    && reading.document().isReadable(span)) {
                uses.computeIfAbsent(form, none -> new ArrayList<>(2)).add(span);
            }
        }
    }

    private static String singular(String form) {
        String bare = form.endsWith("'s") || form.endsWith("\u2019s") ? form.substring(0, form.length() - 2) : form;
        return bare.length() > 2 && bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
    }

    ClinicalText text() {
        return reading.text();
    }

    /** The definitions of each short form, in the order of the text. */
    Seq<Seq<Definition>> all() {
        return Array.ofAll(definitions.values()).map(Array::ofAll);
    }

    /** Where a short form stands that is not defined there, in the order of the text. */
    Seq<Span> usesOf(Definition definition) {
        String form = singular(text().quote(definition.shortForm()));
        return Array.ofAll(uses.getOrDefault(form, List.of()));
    }

    /** Whether it is one word of letters and digits, so that all its uses are known. */
    boolean isOneWord(Definition definition) {
        String form = text().quote(definition.shortForm());
        return form.chars().allMatch(Character::isLetterOrDigit);
    }
}
