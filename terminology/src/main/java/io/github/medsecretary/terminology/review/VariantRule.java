package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.rule.RuleRun;
import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.lexicon.Variant;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.Words;
import io.github.medsecretary.terminology.spelling.Spelling;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds American spellings and American names of medicines in a British letter: those that a lexicon lists, and those of
 * other words that only the United States spell so, by how parts of words are spelt there, but not where a capital may
 * begin a name. What differs by -ise and -ize alone is British either way, and told by {@link MixedSpellingRule}.
 */
final class VariantRule implements ParagraphRule {

    private final Spelling spelling;

    private final Set<String> takenAway;

    VariantRule(Layers layers, Spelling spelling) {
        this.spelling = spelling;
        this.takenAway = new TreeSet<>();
        layers.lexicons()
                .flatMap(Lexicon::deletions)
                .filter(each -> each.type().equals("variant"))
                .forEach(each -> takenAway.add(each.key().head()));
    }

    @Override
    public RuleId id() {
        return ReviewRules.VARIANT;
    }

    @Override
    public String summary() {
        return "This is the American spelling or name.";
    }

    @Override
    public Seq<Finding> check(Reading reading, DocumentContext context, RuleRun run) {
        if (!context.jurisdiction().equals(Jurisdiction.GB)) {
            return List.empty();
        }
        Seq<Mention<Variant>> mentions = reading.mentions(Variant.class)
                .reject(each -> IseOrIze.isEither(
                        each.entries().head().entry().british(),
                        each.entries().head().entry().american()));
        run.steps(mentions.size());
        return mentions.map(mention -> finding(mention, mention.entries().head(), reading))
                .appendAll(derived(reading, mentions));
    }

    private Seq<Finding> derived(Reading reading, Seq<Mention<Variant>> mentions) {
        var listed = (BitSet) spelling.usual(reading).clone();
        mentions.forEach(mention -> listed.set(mention.first(), mention.last() + 1));
        // A medicine's own name in a lexicon is no American spelling, whatever its letters look like: estradiol.
        reading.mentions(Drug.class)
                .filter(mention -> mention.entries()
                        .exists(each -> each.entry()
                                .name()
                                .equalsIgnoreCase(reading.text().quote(mention.span()))))
                .forEach(mention -> listed.set(mention.first(), mention.last() + 1));
        var found = new ArrayList<Finding>();
        Words words = reading.words();
        for (int i = listed.nextClearBit(reading.firstAsked());
                i < reading.endAsked();
                i = listed.nextClearBit(i + 1)) {
            if (!words.isMark(i)) {
                derived(i, reading).ifPresent(found::add);
            }
        }
        return List.ofAll(found);
    }

    // Hardly a small word is American: whether it is one is asked first.
    private Optional<Finding> derived(int index, Reading reading) {
        Words words = reading.words();
        String written = words.written(index);
        if (!Character.isLowerCase(written.charAt(0)) && !Prose.isWord(written, reading, words.span(index))) {
            return Optional.empty();
        }
        return spelling.british(written)
                .filter(british ->
                        Prose.isWord(written, reading, words.span(index)) && !takenAway.contains(words.folded(index)))
                .map(british -> finding(words.span(index), LetterCase.like(written, british))
                        .build());
    }

    private Finding.Builder finding(Span span, String british) {
        return Finding.builder()
                .rule(id())
                .severity(Severity.INFO)
                .disposition(Disposition.FIX)
                .message(summary())
                .span(span)
                .suggestions(List.of(Edit.replace(span, british)));
    }

    private Finding finding(Mention<Variant> mention, Sourced<Variant> variant, Reading reading) {
        String british = LetterCase.like(
                reading.text().quote(mention.span()), variant.entry().british());
        return finding(mention.span(), british).provenance(variant.provenance()).build();
    }
}
