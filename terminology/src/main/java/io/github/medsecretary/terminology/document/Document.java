package io.github.medsecretary.terminology.document;

import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A letter with its parts: sections, sentences and passages.
 *
 * <p>Sections cover the text without overlap, and so do sentences; passages of one kind never overlap, those of two
 * kinds may, as a name in an item of a list does. What is a passage is told by its shape alone and by what the caller
 * knows, never certain: where in doubt, words stay as they are. Prints no text. Immutable and thread-safe.
 */
public final class Document {

    private static final int LONGEST_MARK = 8;

    private final ClinicalText text;
    private final Seq<Section> sections;
    private final Places sectionPlaces;
    private final Places sentences;
    private final Map<PassageKind, Places> passages;

    Document(ClinicalText text, Structure structure) {
        this(text, structure.sections(), structure.sentences(), structure.passages());
    }

    private Document(ClinicalText text, Seq<Section> sections, Places sentences, Map<PassageKind, Places> passages) {
        this.text = text;
        this.sections = sections;
        this.sentences = sentences;
        this.passages = passages;
        var places = new Places.Builder();
        sections.forEach(each -> places.add(each.span().start(), each.span().end()));
        this.sectionPlaces = places.build();
    }

    /**
     * This document after an edit, given a part of the text after it that was read by itself; none if a sentence or
     * passage reaches beyond the paragraphs of the edit, so that they can't be told apart from the rest.
     *
     * @param part the part, read with the same headings, short forms and names
     */
    public Optional<Document> patched(Document part, Patch patch, ClinicalText after) {
        Optional<Places> cut = sentences.patched(part.sentences, patch);
        Map<PassageKind, Places> all = new EnumMap<>(PassageKind.class);
        passages.forEach(
                (kind, places) -> places.patched(part.of(kind), patch).ifPresent(found -> all.put(kind, found)));
        return cut.filter(whole -> all.size() == passages.size())
                .map(whole -> new Document(
                        after,
                        Sections.of(Sections.patched(sections, part.sections, patch), after.length()),
                        whole,
                        all));
    }

    /**
     * A part of this document as if it were all of it, with its sentences and passages as they are here: told from whole
     * sentences, which hold no half of a heading.
     */
    public Document cut(Span part) {
        Map<PassageKind, Places> inPart = new EnumMap<>(PassageKind.class);
        passages.forEach((kind, places) -> inPart.put(kind, places.cut(part)));
        ClinicalText quoted =
                ClinicalText.of(text.quote(part)).getOrElseThrow(() -> new IllegalArgumentException("a cut pair"));
        return new Document(
                quoted, Sections.of(Sections.cut(sections, part), part.length()), sentences.cut(part), inPart);
    }

    /**
     * A place that was edited, in the text after it, widened by the sentences and passages of the edited paragraphs that are
     * others than before.
     *
     * @param part as for {@link #patched}
     */
    public Span changed(Document part, Patch patch, Span edited) {
        Span changed = sentences.changed(part.sentences, patch, edited);
        for (Map.Entry<PassageKind, Places> each : passages.entrySet()) {
            Span other = each.getValue().changed(part.of(each.getKey()), patch, edited);
            changed = changed.span(other);
        }
        return changed;
    }

    /**
     * Whether the parts of this document are those of one after an edit, moved: it was edited within a line, no heading was
     * touched, came or went, and as many sentences stand around the place.
     *
     * @param edited the units that were edited
     * @param asked the sentences around them
     */
    public boolean keepsParts(Document after, Patch edited, Patch asked) {
        return EditedLine.holds(text, after.text, edited)
                && sentences.count(asked.before()) == after.sentences.count(asked.after())
                && Sections.keptBy(sections, after.sections, edited);
    }

    /** The text as it was given. */
    public ClinicalText text() {
        return text;
    }

    /** The sections in their order; none in an empty text. */
    public Seq<Section> sections() {
        return sections;
    }

    /**
     * The section that holds an offset.
     *
     * @throws IndexOutOfBoundsException if the text has no such offset
     */
    public Section sectionAt(int offset) {
        return sections.get(within(sectionPlaces, offset));
    }

    /** The sentences in their order, each with the blanks after it; none in an empty text. */
    public Seq<Span> sentences() {
        return sentences.toSeq();
    }

    /**
     * The sentence that holds an offset.
     *
     * @throws IndexOutOfBoundsException if the text has no such offset
     */
    public Span sentenceAt(int offset) {
        return sentences.span(within(sentences, offset));
    }

    private int within(Places places, int offset) {
        if (offset < 0 || offset >= text.length()) {
            throw new IndexOutOfBoundsException("a text of " + text.length() + " units has no offset " + offset);
        }
        return places.lastFrom(offset);
    }

    /** The passages of a kind, in their order. */
    public Seq<Span> passages(PassageKind kind) {
        return of(kind).toSeq();
    }

    /** All passages, by place, the longer first, then by kind. */
    public Seq<Passage> passages() {
        return Array.of(PassageKind.values())
                .flatMap(kind -> passages(kind).map(span -> new Passage(kind, span)))
                .sorted(Comparator.comparing(Passage::span).thenComparing(Passage::kind));
    }

    private Places of(PassageKind kind) {
        Places found = passages.get(kind);
        if (found == null) {
            throw new IllegalStateException("every kind of passage was looked for");
        }
        return found;
    }

    /** Whether a place shares a unit with a passage of a kind. */
    public boolean isIn(PassageKind kind, Span place) {
        return of(kind).touches(place);
    }

    /** Whether a short form may be read as one there: not in a heading, an address, a name, a quotation. */
    public boolean isReadable(Span place) {
        for (PassageKind kind : PassageKind.values()) {
            if (!kind.isReadable() && isIn(kind, place)) {
                return false;
            }
        }
        return true;
    }

    /** Whether words may be put in the place of others there: where they are readable, but not in a table's columns. */
    public boolean isEditable(Span place) {
        for (PassageKind kind : PassageKind.values()) {
            if (!kind.isEditable() && isIn(kind, place)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is part of what tells who somebody is or where to reach them. */
    public boolean isCode(Span place) {
        for (PassageKind kind : PassageKind.values()) {
            if (kind.isCode() && isIn(kind, place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word that begins at an offset is the first of its sentence; the mark of a list's item counts for nothing. */
    public boolean opensSentence(int offset) {
        int start = sentenceAt(offset).start();
        int at = Chars.skipBlanks(text.value(), start, Math.min(offset, start + LONGEST_MARK));
        at = ListMarks.end(text.value(), at, offset);
        while (at < offset && offset - at < LONGEST_MARK && !Chars.isWord(text.charAt(at))) {
            at++;
        }
        return at == offset;
    }

    @Override
    public String toString() {
        return "Document[" + text.length() + "]";
    }
}
