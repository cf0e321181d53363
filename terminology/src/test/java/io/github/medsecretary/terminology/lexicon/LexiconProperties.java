package io.github.medsecretary.terminology.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of reading and printing. */
class LexiconProperties {

    /** Values with everything that needs a backslash, in scripts of one unit and two. */
    private static Arbitrary<String> values() {
        return Arbitraries.of("a", "B", "İ", "ß", "👍", "|", "\\", "\t", "\n", ",", ":", "'", "#", "-", "é", "x y")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts))
                .filter(value -> value.strip().equals(value) && !value.isEmpty());
    }

    private static Arbitrary<String> cells() {
        return values().map(Cells::escaped);
    }

    private static Arbitrary<String> cues() {
        Arbitrary<String> phrases = Arbitraries.of("valve", "of the", "x-ra*", "1:2", "10:30", "ß ile*", "a'b");
        Arbitrary<Cue> cues = Combinators.combine(
                        Arbitraries.of(Cue.Place.class),
                        phrases,
                        Arbitraries.integers().between(1, 1000))
                .as(Cue::new);
        return cues.list().ofMaxSize(3).map(all -> Cells.joined(List.ofAll(all).map(Cue::printed)));
    }

    private static Arbitrary<String> rows() {
        Arbitrary<String> abbreviations = Combinators.combine(
                        cells(),
                        cells(),
                        Arbitraries.integers().between(1, 1000),
                        Arbitraries.of("", "neurology:5", "a:1|b:1000"),
                        Arbitraries.of("", "unsafe", "unit|latin|unsafe"),
                        cues(),
                        cues())
                .as((form, sense, prior, specialties, flags, cuesFor, against) -> Lexicons.row(
                        "abbreviation", form, sense, "" + prior, specialties, flags, cuesFor, against, "us"));
        Arbitrary<String> confusables = Combinators.combine(
                        cells(), cells(), Arbitraries.of("homonym", "lasa", "antonym", "heard"), cues(), cues())
                .as((set, member, kind, cuesFor, against) ->
                        Lexicons.row("confusable", set, member, kind, cuesFor, against, "us"));
        Arbitrary<String> drugs = Combinators.combine(
                        cells(), values().list().ofMaxSize(3), values().list().ofMaxSize(2))
                .as((name, classes, others) ->
                        Lexicons.row("drug", name, Cells.joined(classes), Cells.joined(others), "", "us"));
        Arbitrary<String> pairs = Combinators.combine(
                        Arbitraries.of("variant", "plain-language", "heading"), cells(), cells(), cells())
                .as((type, one, other, source) -> Lexicons.row(type, one, other, source));
        Arbitrary<String> expressions = Combinators.combine(
                        cells().filter(each -> !each.contains("#")),
                        values().list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of("medication", "lab", "size", "any"),
                        Arbitraries.of("block", "warn", "info"),
                        Arbitraries.of("fix", "ask", "note"),
                        Arbitraries.of("GB", "GB|US"))
                .as((expression, preferred, scope, severity, action, where) -> Lexicons.row(
                        "error-prone", expression, Cells.joined(preferred), scope, severity, action, where, "x", "us"));
        Arbitrary<String> deletions = Combinators.combine(
                        Arbitraries.of("-drug", "-variant", "-heading", "-plain-language", "-abbreviation"), cells())
                .as((type, key) -> Lexicons.row(type, key));
        return Arbitraries.oneOf(abbreviations, confusables, expressions, drugs, pairs, deletions);
    }

    @Provide
    Arbitrary<Lexicon> lexicons() {
        return rows().list()
                .ofMaxSize(6)
                .map(rows -> Lexicon.read(Lexicons.text(rows.toArray(String[]::new))))
                .filter(read -> read.isRight())
                .map(read -> read.get());
    }

    @Property(tries = 100)
    void whatIsPrintedIsReadAsTheSame(@ForAll("lexicons") Lexicon lexicon) {
        Lexicon again = Lexicon.read(lexicon.print()).get();
        assertEquals(lexicon.entries(), again.entries());
        assertEquals(lexicon.deletions(), again.deletions());
        assertEquals(lexicon.header(), again.header());
        assertEquals(lexicon.print(), again.print());
        assertEquals(lexicon.provenance(), again.provenance());
    }

    @Property(tries = 100)
    void everyEntryIsItsOwnCells(@ForAll("lexicons") Lexicon lexicon) {
        lexicon.entries()
                .forEach(entry -> assertTrue(
                        lexicon.print()
                                .contains(entry.cells().prepend(entry.type()).mkString("\t") + "\n"),
                        entry.type()));
    }

    @Property(tries = 100)
    void aSpoiltTextIsReadOrRefusedWithPlacesInItNeverThrown(
            @ForAll("lexicons") Lexicon lexicon, @ForAll @IntRange(max = 2000) int at, @ForAll char spoil) {
        var text = new StringBuilder(lexicon.print());
        text.setCharAt(at % text.length(), spoil);
        int lines = (int) text.toString().lines().count();
        Lexicon.read(text.toString())
                .swap()
                .forEach(problems -> problems.forEach(problem -> {
                    assertTrue(problem.line() >= 1 && problem.line() <= lines);
                    assertTrue(problem.cell() >= 1 && problem.cell() <= 10);
                }));
    }

    @Property(tries = 50)
    void layersOfOneLexiconSayWhatItSays(@ForAll("lexicons") Lexicon lexicon, @ForAll Layer layer) {
        Layers layers = Layers.empty().with(layer, lexicon);
        assertEquals(lexicon.entries(), layers.entries(Entry.class).map(Sourced::entry));
        assertTrue(layers.clashes().isEmpty());
    }

    @Property(tries = 50)
    void theSameLexiconAgainOnTopNeverClashes(@ForAll("lexicons") Lexicon lexicon, @ForAll Layer layer) {
        Layers twice = Layers.base(List.of(lexicon)).with(layer, lexicon);
        assertEquals(List.empty(), twice.clashes());
        assertEquals(
                lexicon.entries().toSet(),
                twice.entries(Entry.class).map(Sourced::entry).toSet());
    }
}
