package io.github.medsecretary.correspondence.dictation;

import io.vavr.Tuple;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Locale;

/** What a row of spoken forms tells. Its name in a text is in small letters, with hyphens: {@code mark-after}. */
enum Form {
    MARK_AFTER(Shape.MARK),
    MARK_BEFORE(Shape.MARK),
    MARK_JOINING(Shape.MARK),
    MARK_BETWEEN(Shape.MARK),
    PAIR_OPEN(Shape.MARK),
    PAIR_CLOSE(Shape.MARK),
    PAIR_WORD(Shape.MARK),
    HABIT(Shape.MARK),
    QUERY(Shape.PHRASE),
    COLON(Shape.PHRASE),
    APOSTROPHE(Shape.PHRASE),
    LITERAL(Shape.PHRASE),
    LINE(Shape.PHRASE),
    PARAGRAPH(Shape.PHRASE),
    HEADING(Shape.PHRASE),
    LIST(Shape.PHRASE),
    BULLET(Shape.PHRASE),
    ITEM(Shape.PHRASE),
    NEXT(Shape.PHRASE),
    END_LIST(Shape.PHRASE),
    NUMBER(Shape.NUMBER),
    CAPITAL(Shape.PHRASE),
    CAPITAL_LETTER(Shape.PHRASE),
    CAPITALS(Shape.PHRASE),
    CAPITALS_ON(Shape.PHRASE),
    CAPITALS_OFF(Shape.PHRASE),
    SPELT(Shape.PHRASE),
    LETTER(Shape.VALUE),
    TIMES(Shape.NUMBER),
    TAKE_SENTENCE(Shape.PHRASE),
    TAKE_PARAGRAPH(Shape.PHRASE),
    TAKE_WORD(Shape.PHRASE),
    HESITATION(Shape.PHRASE),
    INSTEAD(Shape.PHRASE),
    ALIKE(Shape.VALUE),
    COPY(Shape.PHRASE),
    TYPIST(Shape.PHRASE),
    ASIDE(Shape.PHRASE),
    UNHEARD(Shape.PHRASE),
    BEGIN_THIRD_PARTY(Shape.PHRASE),
    END_THIRD_PARTY(Shape.PHRASE),
    LABEL(Shape.PHRASE),
    FOLLOWS(Shape.PHRASE),
    LABEL_END(Shape.PHRASE),
    ARTICLE(Shape.PHRASE),
    LETTERED(Shape.PHRASE),
    QUALITY(Shape.PHRASE),
    ASKS(Shape.PHRASE),
    WHO(Shape.PHRASE),
    LEADS(Shape.PHRASE),
    LEADS_NAME(Shape.PHRASE),
    OPENS(Shape.PHRASE),
    OVER(Shape.PHRASE),
    TITLE(Shape.PHRASE),
    SPELLER(Shape.PHRASE),
    ADVERB(Shape.PHRASE),
    BEFORE(Shape.NEIGHBOUR),
    AFTER(Shape.NEIGHBOUR),
    DOUBT_BEFORE(Shape.NEIGHBOUR),
    DOUBT_AFTER(Shape.NEIGHBOUR);

    /** What stands behind the phrase. */
    enum Shape {
        /** Nothing. */
        PHRASE,
        /** A mark: neither letters nor figures nor blanks. */
        MARK,
        /** A number. */
        NUMBER,
        /** What a phrase has one of: a practice's row takes the place of the built-in one. */
        VALUE,
        /** A word beside it; a phrase may have many. */
        NEIGHBOUR
    }

    /** The marks that are set, of which a phrase can have one only. */
    static final List<Form> MARKS =
            List.of(MARK_AFTER, MARK_BEFORE, MARK_JOINING, MARK_BETWEEN, PAIR_OPEN, PAIR_CLOSE, PAIR_WORD, HABIT);

    /** What is said to the typist rather than to the reader. */
    static final Set<Form> COMMANDS = HashSet.ofAll(MARKS)
            .addAll(List.of(
                    QUERY,
                    COLON,
                    APOSTROPHE,
                    LITERAL,
                    LINE,
                    PARAGRAPH,
                    HEADING,
                    LIST,
                    BULLET,
                    ITEM,
                    NEXT,
                    END_LIST,
                    CAPITAL,
                    CAPITAL_LETTER,
                    CAPITALS,
                    CAPITALS_ON,
                    CAPITALS_OFF,
                    SPELT,
                    TAKE_SENTENCE,
                    TAKE_PARAGRAPH,
                    TAKE_WORD,
                    INSTEAD,
                    COPY,
                    BEGIN_THIRD_PARTY,
                    END_THIRD_PARTY));

    private static final Map<String, Form> BY_TEXT = List.of(values()).toMap(each -> Tuple.of(each.text, each));

    private final Shape shape;
    private final String text;

    Form(Shape shape) {
        this.shape = shape;
        this.text = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Shape shape() {
        return shape;
    }

    /** Its name in a text. */
    String text() {
        return text;
    }

    static Option<Form> parse(String text) {
        return BY_TEXT.get(text);
    }
}
