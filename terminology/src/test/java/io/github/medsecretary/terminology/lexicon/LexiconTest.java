package io.github.medsecretary.terminology.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Severity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    static final String HEADER = """
            #medsecretary-lexicon\t1
            #name\ttest
            #version\t7
            #licence\tCC0-1.0
            #jurisdiction\tGB
            #language\ten-GB
            #source\tourselves
            """;

    static Lexicon lexicon(String... rows) {
        return Lexicon.read(HEADER + String.join("\n", rows) + "\n").get();
    }

    private static Seq<String> problems(String... rows) {
        return problemsOf(HEADER + String.join("\n", rows) + "\n");
    }

    private static Seq<String> problemsOf(String text) {
        return Lexicon.read(text)
                .getLeft()
                .map(each -> each.line() + ":" + each.cell() + " "
                        + each.problem().code().name());
    }

    @Test
    void aLexiconSaysWhoMadeItFromWhatAndOnWhichTerms() {
        LexiconHeader header = lexicon().header();
        assertEquals("test", header.name());
        assertEquals("7", header.version());
        assertEquals("CC0-1.0", header.licence());
        assertEquals(Jurisdiction.GB, header.jurisdiction());
        assertEquals("en-GB", header.language());
        assertEquals(List.of("ourselves"), header.sources());
        assertEquals("Lexicon[test 7, 0 entries]", lexicon().toString());
    }

    @Test
    void everyTypeOfRowIsRead() {
        Lexicon lexicon = lexicon(
                "abbreviation\tMS\tmultiple sclerosis\t900\tneurology:950|general practice:10\tcase-exact|unsafe"
                        + "\toptic neuritis:3.5|<known|>relapse*:0.25\tmitral\tus",
                "confusable\ti-i\tilium\thomonym\tpelvis:2\tterminal\tus",
                "error-prone\t.# mg\t0.# mg\tmedication\tblock\tfix\tGB|US\ta point is missed\tus",
                "drug\tparacetamol\tanalgesic\tUS:acetaminophen|brand:Calpol\t\tus",
                "variant\thaemoglobin\themoglobin\tus",
                "plain-language\toedema\tswelling\tus",
                "heading\tImpression\tclinical-summary\tus");
        Abbreviation ms = (Abbreviation) lexicon.entries().head();
        assertEquals("multiple sclerosis", ms.longForm());
        assertEquals(900, ms.prior());
        assertEquals(950, ms.specialties().get("neurology").get());
        assertEquals(10, ms.specialties().get("general practice").get());
        assertTrue(ms.is(Abbreviation.Flag.UNSAFE));
        assertTrue(ms.is(Abbreviation.Flag.CASE_EXACT));
        assertFalse(ms.is(Abbreviation.Flag.LATIN));
        assertEquals(
                List.of(
                        new Cue(Cue.Place.NEAR, "optic neuritis", 350),
                        new Cue(Cue.Place.BEFORE, "known", 100),
                        new Cue(Cue.Place.AFTER, "relapse*", 25)),
                ms.cuesFor());
        assertEquals(List.of(new Cue(Cue.Place.NEAR, "mitral", 100)), ms.cuesAgainst());
        Confusable ilium = (Confusable) lexicon.entries().get(1);
        assertEquals(Confusable.Kind.HOMONYM, ilium.kind());
        assertEquals("i-i", ilium.set());
        ErrorProne point = (ErrorProne) lexicon.entries().get(2);
        assertEquals(List.of("0.# mg"), point.preferred());
        assertEquals(ErrorProne.Scope.MEDICATION, point.scope());
        assertEquals(Severity.BLOCK, point.severity());
        assertEquals(Disposition.FIX, point.disposition());
        assertEquals(List.of(Jurisdiction.GB, Jurisdiction.US), point.jurisdictions());
        Drug drug = (Drug) lexicon.entries().get(3);
        assertEquals(List.of("acetaminophen", "Calpol"), drug.otherNames());
        assertEquals(List.of("analgesic"), drug.classes());
        assertEquals(
                new Variant("haemoglobin", "hemoglobin", "us"),
                lexicon.entries().get(4));
        assertEquals(
                new PlainWording("oedema", "swelling", "us"), lexicon.entries().get(5));
        assertEquals(
                new HeadingLabel("Impression", "clinical-summary", "us"),
                lexicon.entries().get(6));
        assertEquals(
                List.of("abbreviation", "confusable", "error-prone", "drug", "variant", "plain-language", "heading"),
                lexicon.entries().map(Entry::type));
    }

    @Test
    void printingAndReadingGiveTheSame() {
        Lexicon lexicon = lexicon(
                "## a comment",
                "",
                "abbreviation\tA\\|B\tone\\\\two\t5\t\t\tx y:1.5|<z\t\tus\\tand them",
                "confusable\ts\tm\tlasa\ta:0.3|b:2|c:2.50|time:10\t\tus",
                "-variant\tcolor");
        assertEquals(lexicon, Lexicon.read(lexicon.print()).get());
        assertEquals(lexicon.print(), Lexicon.read(lexicon.print()).get().print());
        assertEquals(lexicon.hashCode(), Lexicon.read(lexicon.print()).get().hashCode());
        Abbreviation odd = (Abbreviation) lexicon.entries().head();
        assertEquals("A|B", odd.shortForm());
        assertEquals("one\\two", odd.longForm());
        assertEquals("us\tand them", odd.source());
        assertEquals(64, lexicon.provenance().sha256().length());
        assertNotEquals(lexicon, lexicon());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "terminal; NEAR terminal 100",
                "terminal:2.5; NEAR terminal 250",
                "<left:0.3; BEFORE left 30",
                ">of the:3; AFTER of the 300",
                "colonoscop*:1.25; NEAR colonoscop* 125",
                "ratio 1:2:3; NEAR ratio 1:2 300",
                "10:30; NEAR 10:30 100"
            })
    void aCueHasAPlaceAPhraseAndAWeight(String printed, String read) {
        Cue cue = Cue.parse(printed).getOrNull();
        if (printed.equals("10:30")) {
            assertEquals(null, cue, "thirty is more than a cue may weigh");
        } else {
            assertEquals(read, cue.place() + " " + cue.phrase() + " " + cue.weight());
            assertEquals(cue, Cue.parse(cue.printed()).get());
        }
    }

    @ParameterizedTest
    @CsvSource(value = {"''", "' a'", "'a  b'", "A", "*", "a*b", "'a *'", "'<'", "a:11"})
    void otherCuesAreRefused(String printed) {
        assertTrue(Cue.parse(printed).isEmpty(), printed);
    }

    @Test
    void everythingThatIsWrongIsToldWithLineAndCell() {
        assertEquals(
                List.of(
                        "8:1 UNKNOWN_ROW_TYPE",
                        "9:2 EMPTY_CELL",
                        "9:3 EMPTY_CELL",
                        "9:4 EMPTY_CELL",
                        "10:4 MALFORMED_CELL"),
                problems(
                        "abreviation\tMS\tx\t1\t\t\t\t\tus",
                        "variant\t\t\t",
                        "abbreviation\tMS\tmultiple sclerosis\t1001\t\t\t\t\tus"));
        assertEquals(List.of("8:5 MALFORMED_CELL"), problems("abbreviation\tM\tx\t1\tneurology\t\t\t\tus"));
        assertEquals(List.of("8:6 MALFORMED_CELL"), problems("abbreviation\tM\tx\t1\t\tloud\t\t\tus"));
        assertEquals(List.of("8:7 MALFORMED_CELL"), problems("abbreviation\tM\tx\t1\t\t\tBad cue\t\tus"));
        assertEquals(List.of("8:4 MALFORMED_CELL"), problems("confusable\ts\tm\tHOMONYM\t\t\tus"));
        assertEquals(List.of("8:2 MALFORMED_CELL"), problems("error-prone\t# mg #\tx\tany\tinfo\tnote\tGB\tr\tus"));
        assertEquals(List.of("8:3 EMPTY_CELL"), problems("error-prone\t# x\t\tany\tinfo\tnote\tGB\tr\tus"));
        assertEquals(List.of("8:7 MALFORMED_CELL"), problems("error-prone\t# x\ty\tany\tinfo\tnote\tgb\tr\tus"));
        assertEquals(List.of("8:5 TOO_MANY_CELLS"), problems("variant\ta\tb\tus\tmore"));
        assertEquals(List.of("8:2 BAD_ESCAPE"), problems("variant\ta\\x\tb\tus"));
        assertEquals(
                List.of("8:2 BAD_ESCAPE"), problems("variant\ta\\\tb\tus\tx").take(1));
        assertEquals(List.of("9:2 DUPLICATE_ENTRY"), problems("variant\ta\tb\tus", "variant\tc\tb\tus"));
        assertEquals(List.of("8:2 MALFORMED_CELL"), problems("-variant"));
        assertEquals(List.of("8:2 MALFORMED_CELL"), problems("variant\t a\tb\tus"));
    }

    @Test
    void withoutLicenceNothingIsRead() {
        assertEquals(List.of("1:1 LICENCE_MISSING"), problemsOf(HEADER.replace("#licence\tCC0-1.0\n", "")));
    }

    @Test
    void aHeaderIsWhole() {
        assertEquals(List.of("1:1 LEXICON_FORMAT"), problemsOf(""));
        assertEquals(List.of("1:1 LEXICON_FORMAT"), problemsOf(HEADER.replace("lexicon\t1", "lexicon\t2")));
        assertEquals(List.of("1:1 LEXICON_HEADER"), problemsOf(HEADER.replace("#source\tourselves\n", "")));
        assertEquals(List.of("1:1 LEXICON_HEADER"), problemsOf(HEADER.replace("\tGB", "\tBritain")));
        assertEquals(List.of("8:1 LEXICON_HEADER"), problemsOf(HEADER + "#name\tagain\n"));
        assertEquals(List.of("8:1 LEXICON_HEADER"), problemsOf(HEADER + "#colour\tred\n"));
        assertEquals(List.of("8:1 LEXICON_HEADER"), problemsOf(HEADER + "#source\t \n"));
        assertEquals(List.of("9:1 LEXICON_HEADER"), problemsOf(HEADER + "variant\ta\tb\tus\n#source\tlate\n"));
        assertEquals(
                2,
                Lexicon.read(HEADER + "#source\tmore\n")
                        .get()
                        .header()
                        .sources()
                        .size());
    }

    @Test
    void problemsQuoteNothing() {
        var problems = Lexicon.read(HEADER + "secretword\tx\n").getLeft();
        assertFalse(problems.toString().contains("secretword"));
        assertEquals(
                "8:1: UNKNOWN_ROW_TYPE: A row's first cell is not the name of a type.",
                problems.head().toString());
    }

    @Test
    void upperLayersHideLowerOnes() {
        Lexicon base = lexicon("variant\tcolour\tcolor\tus", "variant\tfoetus\tfetus\tus");
        Lexicon practice = lexicon("variant\tfetus\tfetus\tthem", "-variant\tcolor");
        Layers layers = Layers.base(List.of(base)).with(Layer.PRACTICE, practice);
        assertEquals(
                List.of("fetus"),
                layers.entries(Variant.class).map(each -> each.entry().british()));
        assertEquals(Layer.PRACTICE, layers.entries(Variant.class).head().layer());
        assertEquals(practice.provenance(), layers.entries(Variant.class).head().provenance());
        assertEquals(
                List.of("foetus"),
                layers.clashes().map(each -> ((Variant) each.lower().entry()).british()));
        assertEquals(2, layers.lexicons().size());
        assertEquals(List.empty(), Layers.empty().entries(Variant.class));
    }

    @Test
    void theOrderInWhichLayersAreAddedDoesNotMatter() {
        Lexicon vendor = lexicon("variant\ta1\ta\tus");
        Lexicon practice = lexicon("variant\ta2\ta\tus");
        Layers one = Layers.empty().with(Layer.VENDOR, vendor).with(Layer.PRACTICE, practice);
        Layers other = Layers.empty().with(Layer.PRACTICE, practice).with(Layer.VENDOR, vendor);
        assertEquals(one.entries(Variant.class), other.entries(Variant.class));
        assertEquals("a2", other.entries(Variant.class).head().entry().british());
        assertEquals(
                "a1",
                Layers.empty()
                        .with(Layer.VENDOR, practice)
                        .with(Layer.VENDOR, vendor)
                        .entries(Variant.class)
                        .head()
                        .entry()
                        .british());
    }

    @Test
    void aDeletionTakesOneSenseOrAllOfThem() {
        Lexicon base = lexicon("abbreviation\tMS\tone\t1\t\t\t\t\tus", "abbreviation\tMS\ttwo\t1\t\t\t\t\tus");
        Layers one = Layers.base(List.of(base)).with(Layer.VENDOR, lexicon("-abbreviation\tMS\tone"));
        assertEquals(
                List.of("two"),
                one.entries(Abbreviation.class).map(each -> each.entry().longForm()));
        Layers all = Layers.base(List.of(base)).with(Layer.VENDOR, lexicon("-abbreviation\tMS"));
        assertEquals(List.empty(), all.entries(Abbreviation.class));
    }

    @Test
    void theBuiltInLexiconsAreWholeAndLarge() {
        Layers uk = UkLexicons.layers();
        assertTrue(uk.entries(Abbreviation.class)
                        .map(each -> each.entry().shortForm())
                        .distinct()
                        .size()
                >= 200);
        assertTrue(uk.entries(Confusable.class)
                        .map(each -> each.entry().set())
                        .distinct()
                        .size()
                >= 60);
        assertTrue(uk.entries(ErrorProne.class).size() >= 100);
        assertEquals(List.empty(), uk.clashes());
        assertTrue(uk.lexicons().forAll(each -> each.header().licence().equals("Apache-2.0")));
        uk.lexicons()
                .forEach(each -> assertEquals(each, Lexicon.read(each.print()).get()));
        var sets = uk.entries(Confusable.class).groupBy(each -> each.entry().set());
        assertTrue(sets.values().forAll(members -> members.size() >= 2));
    }
}
