package io.github.medsecretary.terminology.heard;

import io.github.medsecretary.terminology.lexicon.Layers;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What comes with the library, read once, as it is the same for all: it takes longer than a letter does. Immutable. */
final class OwnTables {

    private static final String USUAL = "usual";
    private static final int TERM_TENTHS = 12;
    private static final int CUE_TENTHS = 15;

    private final TermRows rows = new TermRows(Resource.lines("uk-heard-terms.tsv"));
    private final Seq<HeardTerm> terms;
    private final Usage usage;
    private final Areas areas;
    private final Set<String> once;
    private final Candidates candidates;
    private final KnownPhrases everyday =
            new KnownPhrases(List.ofAll(Resource.lines("uk-everyday.txt")).reject(line -> line.startsWith("#")));

    private OwnTables() {
        java.util.List<String> learnt = Resource.lines("uk-usage.tsv");
        this.terms = terms(rows);
        this.usage = Usage.read(learnt);
        this.areas = areas(learnt, rows, terms);
        this.once = learnt.stream()
                .filter(line -> line.startsWith("once\t"))
                .flatMap(line -> Stream.of(line.split("\t", -1)).skip(1))
                .collect(Collectors.toSet());
        this.candidates = Candidates.withWords(terms, usual(rows), usage, areas, new Spellings(Layers.empty()));
    }

    private static final class Holder {
        private static final OwnTables TABLES = new OwnTables();
    }

    static OwnTables get() {
        return Holder.TABLES;
    }

    private static Seq<HeardTerm> terms(TermRows rows) {
        var areas = new LinkedHashMap<String, TreeSet<String>>();
        rows.of("terms")
                .forEach(said -> said.list()
                        .forEach(term -> areas.computeIfAbsent(term, none -> new TreeSet<>())
                                .add(said.about())));
        return List.ofAll(areas.entrySet())
                .map(each -> new HeardTerm(each.getKey(), List.ofAll(each.getValue())))
                .filter(HeardTerms::isSayable);
    }

    private static Set<String> usual(TermRows rows) {
        return rows.of("terms").stream()
                .filter(said -> said.kind().equals(USUAL))
                .flatMap(said -> said.list().stream())
                .collect(Collectors.toSet());
    }

    private static Areas areas(java.util.List<String> learnt, TermRows rows, Seq<HeardTerm> terms) {
        var areas = new Areas.Builder();
        for (String line : learnt) {
            if (line.startsWith("near\t")) {
                String[] cells = line.split("\t", -1);
                for (int i = 2; i < cells.length; i++) {
                    int colon = cells[i].indexOf(':');
                    areas.put(cells[1], cells[i].substring(0, colon), Integer.parseInt(cells[i].substring(colon + 1)));
                }
            }
        }
        for (TermRows.Said said : rows.of("cues")) {
            said.list().stream()
                    .filter(cue -> cue.indexOf(' ') < 0)
                    .forEach(cue -> areas.put(cue, said.about(), CUE_TENTHS));
        }
        terms.filter(term -> term.words().indexOf(' ') < 0)
                .forEach(term -> areas.putTerm(
                        term.words().toLowerCase(Locale.ROOT),
                        List.ofAll(term.areas()).remove("general"),
                        TERM_TENTHS));
        return areas.build();
    }

    TermRows rows() {
        return rows;
    }

    Seq<HeardTerm> terms() {
        return terms;
    }

    Usage usage() {
        return usage;
    }

    Areas areas() {
        return areas;
    }

    /** Words that were met once: no candidates, but words. */
    boolean isMetOnce(String word) {
        return once.contains(word);
    }

    /** What is ordinary in British letters. */
    KnownPhrases everyday() {
        return everyday;
    }

    Candidates candidates() {
        return candidates;
    }
}
