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
        Arbitrary<String> worded = Combinators.combine(
                        cells(), cells(), cells(), values().list().ofMaxSize(3))
                .as((term, wording, source, where) ->
                        Lexicons.row("plain-language", term, wording, source, Cells.joined(where)));
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
        return Arbitraries.oneOf(abbreviations, confusables, expressions, drugs, pairs, worded, deletions);
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

    /** Files as people write them: with comments, empty lines, deletions between entries and any ends of lines. */
    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> others = Arbitraries.of("## why", "##", "", "  ", "\t", "## a\tb | \\");
        Arbitrary<String> lines =
                Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, rows()), net.jqwik.api.Tuple.of(2, others));
        Arbitrary<String> ends = Arbitraries.of("\n", "\r\n", "\r");
        Arbitrary<String> text = Combinators.combine(lines.list().ofMaxSize(9), ends, others)
                .as((body, end, first) -> Lexicons.text(first).replace("\n", end)
                        + body.stream().map(each -> each + end).collect(java.util.stream.Collectors.joining()));
        return Combinators.combine(text, Arbitraries.of(true, false))
                .as((whole, ended) -> ended ? whole : whole.stripTrailing());
    }

    @Property
    void aGoodFileIsPrintedToTheLastByte(@ForAll("files") String file) {
        Lexicon.read(file).forEach(lexicon -> {
            assertEquals(file, lexicon.print());
            assertEquals(lexicon, Lexicon.read(lexicon.canonical()).get());
            assertEquals(
                    lexicon.canonical(), Lexicon.read(lexicon.canonical()).get().print());
        });
    }

    @Property
    void ofAFileWithBadLinesAllOthersAreKept(@ForAll("files") String file, @ForAll @IntRange(max = 20) int place) {
        PartlyRead good = Lexicon.readGoodRows(file).get();
        List<String> lines = List.ofAll(good.lexicon().print().lines().toList());
        int at = Lexicons.FIRST_ROW - 1 + place % (lines.size() - Lexicons.FIRST_ROW + 2);
        String spoilt = lines.insert(Math.min(at, lines.size()), "nonsense\tx")
                .map(each -> each + "\n")
                .mkString();
        PartlyRead read = Lexicon.readGoodRows(spoilt).get();
        assertEquals(1, read.problems().size());
        assertEquals(good.lexicon(), read.lexicon());
        assertEquals(lines.map(each -> each + "\n").mkString(), read.lexicon().print());
    }

    @Property(tries = 100)
    void everyEntryIsItsOwnCells(@ForAll("lexicons") Lexicon lexicon) {
        lexicon.entries()
                .forEach(entry -> assertTrue(
                        lexicon.canonical()
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
