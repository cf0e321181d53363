package io.github.medsecretary.correspondence.language;

import io.github.medsecretary.correspondence.template.Tongue;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The texts of a language, as whoever translates them writes them.
 *
 * <p>A line is {@code key: text}; lines that begin with {@code #} and empty ones say nothing. The head has
 * {@code language} (a BCP 47 tag), {@code name}, {@code version}, {@code review} ({@code draft}, or
 * {@code reviewed by NAME on 2030-01-04}) and {@code source}. Under {@code [words]} stand all {@link Phrase}s and, as far
 * as letters need them, titles: {@code kind.CODE.title}, {@code kind.CODE.day}, {@code heading.CODE},
 * {@code owner.CODE}, {@code absence.CODE}. Under {@code [notices]} stand the sentences of letters about appointments and
 * the like, under {@code [calendar]} the names of {@code months} and {@code days} (by comma), the {@code plurals} and the
 * {@code day-parts} ({@code 0 yb, 12 yp}), which English and Welsh have without. A value is a number in braces; an
 * apostrophe is just that. Immutable and thread-safe.
 */
public final class LanguagePack {

    static final Seq<String> HEAD = List.of("language", "name", "version", "review", "source");

    private final SortedMap<String, String> head;
    private final Review review;
    private final Tongue tongue;
    private final SortedMap<String, String> calendar;
    private final SortedMap<String, PackText> words;
    private final SortedMap<String, PackText> notices;

    LanguagePack(
            SortedMap<String, String> head,
            Review review,
            Tongue tongue,
            SortedMap<String, String> calendar,
            SortedMap<String, PackText> words,
            SortedMap<String, PackText> notices) {
        this.head = head;
        this.review = review;
        this.tongue = tongue;
        this.calendar = calendar;
        this.words = words;
        this.notices = notices;
    }

    /** Reads a language's texts; everything that is wrong with them, in order of place. */
    public static Either<Seq<PackError>, LanguagePack> parse(String text) {
        return new PackReading().read(text);
    }

    /** Its texts in alphabetical order, without comments: what is read from that is the same. */
    public String print() {
        var out = new StringBuilder();
        HEAD.forEach(key -> head.get(key).forEach(value -> line(key, value, out)));
        section("calendar", calendar, out);
        section("words", words.mapValues(PackText::text), out);
        section("notices", notices.mapValues(PackText::text), out);
        return out.toString();
    }

    private static void section(String name, SortedMap<String, String> texts, StringBuilder out) {
        if (!texts.isEmpty()) {
            out.append("\n[").append(name).append("]\n");
            texts.forEach((key, value) -> line(key, value, out));
        }
    }

    private static void line(String key, String value, StringBuilder out) {
        out.append(key).append(": ").append(value).append('\n');
    }

    /** Which language. */
    public Locale locale() {
        return tongue.locale();
    }

    /** Whether somebody answers for it. */
    public Review review() {
        return review;
    }

    /** Its edition. */
    public String version() {
        return head.get("version").getOrElse("");
    }

    Tongue tongue() {
        return tongue;
    }

    Optional<String> word(String key) {
        return words.get(key).map(PackText::text).toJavaOptional();
    }

    SortedMap<String, PackText> notices() {
        return notices;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LanguagePack pack && pack.print().equals(print());
    }

    @Override
    public int hashCode() {
        return Objects.hash(head, words.keySet());
    }

    /** Language, edition and review. */
    @Override
    public String toString() {
        return "LanguagePack[" + locale().toLanguageTag() + ", " + version() + ", " + review + "]";
    }
}
