package io.github.medsecretary.correspondence.people;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.Optional;

/** The table of titles, and how what a record has for a title is read by it. */
final class Titles {

    private static final int LONGEST = 4;
    private static final String ARTICLE = "the ";
    private static final Titles KNOWN = new Titles(Table.rows("titles.tsv").tail());

    private final SortedMap<String, TitleRule> rules;
    private final SortedMap<String, String> stopped;
    private final Map<String, Title> usual;

    private Titles(Seq<String> rows) {
        Seq<Seq<String>> cells = rows.map(row -> Vector.of(row.split("\t", -1)));
        this.rules = cells.flatMap(row -> List.of(row.get(0).split("\\|"))
                        .map(spelling -> Tuple.of(key(spelling, row.get(7)), rule(row))))
                .collect(TreeMap.collector());
        this.stopped = cells.map(row -> Tuple.of(row.get(1), row.get(2))).collect(TreeMap.collector());
        this.usual = cells.filter(row -> row.get(7).isEmpty())
                .map(row -> Tuple.of(row.get(1), new Title(List.of(rule(row)), "")))
                .collect(HashMap.collector());
    }

    private static TitleRule rule(Seq<String> row) {
        return new TitleRule(
                row.get(1),
                row.get(2),
                TitleRule.Follows.valueOf(capitals(row.get(3))),
                row.get(4),
                TitleRule.By.valueOf(capitals(row.get(5))),
                Integer.parseInt(row.get(6)),
                row.get(8).equals("shares"));
    }

    private static String capitals(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static String key(String spelling, String held) {
        return held.isEmpty() ? spelling : spelling + " /" + held;
    }

    /** What a record has for a title; the words as they are if the table doesn't know them all. */
    static Title read(Optional<String> given, Optional<Holding> holding) {
        if (given.isEmpty()) {
            return Title.NONE;
        }
        // Nearly all titles are written as the table writes them.
        return KNOWN.usual
                .get(given.get())
                .filter(any -> holding.isEmpty())
                .getOrElse(() -> taken(given.get(), holding));
    }

    private static Title taken(String given, Optional<Holding> holding) {
        Seq<String> words = folded(given);
        Seq<TitleRule> parts = List.empty();
        while (!words.isEmpty()) {
            Option<Integer> length = KNOWN.longest(words, holding);
            if (length.isEmpty()) {
                return new Title(List.empty(), given.strip());
            }
            parts = parts.appendAll(KNOWN.rule(words.take(length.get()), holding));
            words = words.drop(length.get());
        }
        return new Title(parts, "");
    }

    // "Lt.-Col." and "lt col" are one spelling.
    private static Seq<String> folded(String title) {
        String plain = title.toLowerCase(Locale.ROOT)
                .replace(".", " ")
                .replace('-', ' ')
                .replace('’', '\'');
        return List.of(plain.split(" ")).filter(word -> !word.isBlank());
    }

    private Option<Integer> longest(Seq<String> words, Optional<Holding> holding) {
        int most = Math.min(LONGEST, words.size());
        return List.rangeClosedBy(most, 1, -1)
                .find(length -> rule(words.take(length), holding).isDefined());
    }

    // An article that makes a difference stands in the table: the Lord is a peer, a Lord may be a peer's son.
    private Option<TitleRule> rule(Seq<String> words, Optional<Holding> holding) {
        String phrase = words.mkString(" ");
        String bare = phrase.startsWith(ARTICLE) ? phrase.substring(ARTICLE.length()) : phrase;
        return held(phrase, holding).orElse(() -> held(bare, holding));
    }

    private Option<TitleRule> held(String phrase, Optional<Holding> holding) {
        return Option.ofOptional(holding)
                .flatMap(each -> rules.get(key(phrase, each.name().toLowerCase(Locale.ROOT))))
                .orElse(() -> rules.get(phrase));
    }

    /** A word of the table as a style writes it. */
    static String inStyle(String word, StyleOfAddress style) {
        return style.punctuation() == StyleOfAddress.Punctuation.STOPPED
                ? KNOWN.stopped.get(word).getOrElse(word)
                : word;
    }
}
