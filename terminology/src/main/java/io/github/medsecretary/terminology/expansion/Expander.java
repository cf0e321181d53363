package io.github.medsecretary.terminology.expansion;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Edits;
import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.PlainWording;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.shortform.LocalDefinitions;
import io.github.medsecretary.terminology.shortform.Resolution;
import io.github.medsecretary.terminology.shortform.SenseModel;
import io.github.medsecretary.terminology.shortform.ShortForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes short forms out for a reader.
 *
 * <p>Written out by itself is only what the letter defines, what a practice's own entry says, or a sense that is sure
 * ({@link ShortForms#SURE}) of a short form none of whose senses is flagged unsafe; the rest is asked, or left where no
 * lexicon knows it. Articles, plurals, possessives and the capital of a sentence follow the new words. The time grows
 * with the length of the text. Immutable and thread-safe.
 */
public final class Expander {

    private final Dictionary dictionary;
    private final ShortForms shortForms;
    private final Map<String, String> plain = new HashMap<>();

    private Expander(Dictionary dictionary, SenseModel model) {
        this.dictionary = dictionary;
        this.shortForms = new ShortForms(dictionary, model);
        dictionary
                .layers()
                .entries(PlainWording.class)
                .filter(each -> !each.entry().isPlain())
                .forEach(each -> plain.put(each.entry().term(), each.entry().wording()));
    }

    /** An expander that decides by the dictionary alone. */
    public static Expander of(Dictionary dictionary) {
        return new Expander(dictionary, SenseModel.none());
    }

    /** An expander that also decides by what a model has learnt. */
    public static Expander of(Dictionary dictionary, SenseModel model) {
        return new Expander(dictionary, model);
    }

    /** The text written out as a policy says. */
    public Expansion expand(ClinicalText text, DocumentContext context, ExpansionPolicy policy) {
        Reading reading = dictionary.read(text, context);
        var defined = LocalDefinitions.in(reading);
        var uses = new Uses(reading, defined, plain);
        for (Mention<Abbreviation> mention : reading.mentions(Abbreviation.class)) {
            if (uses.isCandidate(mention)) {
                Resolution resolution = shortForms.resolve(mention, reading, context, defined);
                uses.take(mention, resolution);
            }
        }
        var edits = new ArrayList<Edit>();
        uses.sure()
                .forEach(use -> policy.wording(use).ifPresent(words -> {
                    uses.articleBefore(use, words).ifPresent(edits::add);
                    edits.add(Edit.replace(use.span(), words));
                }));
        return new Expansion(text, Edits.of(edits).get(), uses.open());
    }
}
