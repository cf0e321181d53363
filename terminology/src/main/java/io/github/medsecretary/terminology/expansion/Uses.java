package io.github.medsecretary.terminology.expansion;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Edit;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Layer;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.reading.Mention;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.shortform.Definition;
import io.github.medsecretary.terminology.shortform.LocalDefinitions;
import io.github.medsecretary.terminology.shortform.Resolution;
import io.github.medsecretary.terminology.shortform.Sense;
import io.github.medsecretary.terminology.shortform.ShortFormQuery;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The uses of short forms in one text: which are sure, and which are to be asked about. Belongs to one thread. */
final class Uses {

    private static final int ENDING = 2;

    // After a time of day everybody reads them as they are, and no long form fits.
    private static final HashSet<String> CLOCK = HashSet.of("am", "pm", "a.m.", "p.m.", "a.m", "p.m");
    private static final int LONGEST_BRACKET = 40;

    private final Reading reading;
    private final ClinicalText text;
    private final Map<String, String> plain;
    private final BitSet defining = new BitSet();
    private final List<Use> sure = new ArrayList<>();
    private final List<OpenQuestion> open = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> asked = new TreeSet<>();

    Uses(Reading reading, LocalDefinitions defined, Map<String, String> plain) {
        this.reading = reading;
        this.text = reading.text();
        this.plain = plain;
        for (Definition each : defined.toSeq()) {
            defining.set(each.shortForm().start(), each.shortForm().end());
            defining.set(each.longForm().start(), each.longForm().end());
        }
    }

    /** Whether a mention may be a short form that may be written out: not joined to another word, no definition. */
    boolean isCandidate(Mention<Abbreviation> mention) {
        Span span = mention.span();
        return span.length() > 1
                && isShortForm(mention)
                && !isJoined(span.start() - 1)
                && !isInitial(span.start() - 1)
                && !isJoined(span.end())
                && !isDefining(span)
                && reading.document().isEditable(span);
    }

    // With a capital, or a Latin form in small letters; a unit is understood as it is.
    private boolean isShortForm(Mention<Abbreviation> mention) {
        String written = text.quote(mention.span());
        Seq<Abbreviation> exact = mention.entries()
                .map(Sourced::entry)
                .filter(each -> each.shortForm().equals(written));
        boolean capital = written.chars().anyMatch(Character::isUpperCase);
        return !CLOCK.contains(written.toLowerCase(Locale.ROOT))
                && !exact.exists(each -> each.is(Abbreviation.Flag.UNIT))
                && (capital || exact.exists(each -> each.is(Abbreviation.Flag.LATIN)));
    }

    private boolean isDefining(Span span) {
        int next = defining.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }

    // "n.p.o.": what a full stop joins to a letter is one word with it.
    private boolean isInitial(int at) {
        return at > 0 && text.charAt(at) == '.' && Character.isLetter(text.charAt(at - 1));
    }

    private boolean isJoined(int at) {
        return at >= 0
                && at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "-/&_\u2011".indexOf(text.charAt(at)) >= 0);
    }

    /** Takes up a mention with what it means. */
    void take(Mention<Abbreviation> mention, Resolution resolution) {
        if (resolution instanceof Resolution.LocallyDefined local) {
            addLocal(mention, local.definition());
        } else if (resolution instanceof Resolution.Resolved resolved && isSafe(resolved.ranked())) {
            addSure(mention, resolved.ranked().head());
        } else if (resolution instanceof Resolution.Resolved unsafe) {
            ask(mention, unsafe.ranked());
        } else if (resolution instanceof Resolution.Ambiguous ambiguous) {
            ask(mention, ambiguous.ranked());
        }
    }

    // What may be taken for an unsafe sense is not written out by itself, unless it is the practice's own.
    private static boolean isSafe(Seq<Sense> ranked) {
        return ranked.head().entry().layer().compareTo(Layer.PRACTICE) >= 0
                || !ranked.exists(each -> each.entry().entry().is(Abbreviation.Flag.UNSAFE));
    }

    private void addLocal(Mention<Abbreviation> mention, Definition definition) {
        String written = text.quote(mention.span());
        String longForm = inTheMiddle(mention, definition);
        add(mention, longForm, written.equals(text.quote(definition.shortForm()) + "s"), true);
    }

    // A definition that opens a sentence may owe its capital to that: a lexicon tells.
    private String inTheMiddle(Mention<Abbreviation> mention, Definition definition) {
        String longForm = text.quote(definition.longForm());
        return mention.entries()
                .map(each -> each.entry().longForm())
                .find(longForm::equalsIgnoreCase)
                .getOrElse(longForm);
    }

    private void addSure(Mention<Abbreviation> mention, Sense sense) {
        String shortForm = sense.entry().entry().shortForm();
        String written = text.quote(mention.span());
        boolean plural = written.length() > shortForm.length() && written.endsWith("s");
        add(mention, sense.longForm(), plural, false);
    }

    private void add(Mention<Abbreviation> mention, String longForm, boolean plural, boolean local) {
        Span span = mention.span();
        int end = span.end() + (isPossessive(span.end()) ? ENDING : 0);
        sure.add(new Use(
                Span.of(span.start(), end),
                text.quote(span),
                text.quote(Span.of(span.end(), end)),
                longForm,
                Optional.ofNullable(plain.get(longForm)),
                wordBefore(mention),
                plural,
                seen.add(longForm),
                local,
                reading.document().opensSentence(span.start()),
                endsSentence(span),
                isInBrackets(mention)));
    }

    // "50 mg b.i.d. He is well": the full stop is the sentence's as well.
    private boolean endsSentence(Span span) {
        int end = reading.document().sentenceAt(span.start()).end();
        boolean last =
                text.quote(Span.of(span.end(), Math.max(span.end(), end))).isBlank();
        return text.charAt(span.end() - 1) == '.' && last;
    }

    private boolean isPossessive(int end) {
        return end + 1 < text.length() && "'\u2019".indexOf(text.charAt(end)) >= 0 && text.charAt(end + 1) == 's';
    }

    private String wordBefore(Mention<Abbreviation> mention) {
        int first = mention.first();
        return first > reading.words().sentenceStart(first) ? reading.words().folded(first - 1) : "";
    }

    private boolean isInBrackets(Mention<Abbreviation> mention) {
        int from = Math.max(reading.words().sentenceStart(mention.first()), mention.first() - LONGEST_BRACKET);
        for (int i = mention.first() - 1; i >= from; i--) {
            String word = reading.words().folded(i);
            if (word.equals("(") || word.equals(")")) {
                return word.equals("(");
            }
        }
        return false;
    }

    private void ask(Mention<Abbreviation> mention, Seq<Sense> ranked) {
        String written = text.quote(mention.span());
        if (asked.add(written)) {
            open.add(new OpenQuestion(mention.span(), ShortFormQuery.of(written, mention.span(), ranked)));
        }
    }

    /** The edit of the article before a use, if its new words take the other one. */
    Optional<Edit> articleBefore(Use use, String words) {
        int end = use.span().start() - 1;
        int start = end - use.before().length();
        if (start < 0 || !(use.before().equals("a") || use.before().equals("an"))) {
            return Optional.empty();
        }
        Span place = Span.of(start, end);
        String written = text.quote(place);
        String article = Determiners.article(words);
        boolean beside = written.equalsIgnoreCase(use.before())
                && text.charAt(end) == ' '
                && reading.document().isEditable(place);
        if (!beside || use.isPlural() || written.equalsIgnoreCase(article)) {
            return Optional.empty();
        }
        String cased = Character.isUpperCase(written.charAt(0)) ? "A" + article.substring(1) : article;
        return Optional.of(Edit.replace(place, cased));
    }

    List<Use> sure() {
        return sure;
    }

    Seq<OpenQuestion> open() {
        return Array.ofAll(open);
    }
}
