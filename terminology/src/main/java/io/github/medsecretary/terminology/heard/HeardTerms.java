package io.github.medsecretary.terminology.heard;

import io.github.medsecretary.terminology.lexicon.Abbreviation;
import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.lexicon.Drug;
import io.github.medsecretary.terminology.lexicon.HeadingLabel;
import io.github.medsecretary.terminology.lexicon.Layers;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The terms that may have been said: the library's own list (drugs, diagnoses, anatomy, procedures, organisms with their
 * subjects), the medicines, long forms, confusable words and headings of lexicons, and what is added. Immutable and
 * thread-safe.
 */
public final class HeardTerms {

    private static final int LONGEST = 5;
    private static final int COMMON = 1000;
    private static final int SHORTEST_LONG_FORM = 9;

    private final Layers layers;
    private final Seq<HeardTerm> terms;

    private HeardTerms(Layers layers, Seq<HeardTerm> terms) {
        this.layers = layers;
        this.terms = terms;
    }

    /** The library's terms and those of lexicons. */
    public static HeardTerms of(Layers layers) {
        OwnTables own = OwnTables.get();
        var areas = new LinkedHashMap<String, Set<String>>();
        own.terms()
                .forEach(term ->
                        areas.put(term.words(), new TreeSet<>(term.areas().asJava())));
        Map<String, String> classes = own.rows().areasOfClasses();
        layers.entries(Drug.class).forEach(each -> putMedicine(areas, each.entry(), classes));
        layers.entries(Abbreviation.class)
                .map(each -> each.entry())
                .filter(each -> each.longForm().length() >= SHORTEST_LONG_FORM)
                .reject(each -> each.is(Abbreviation.Flag.AMERICAN))
                .forEach(each -> areas.computeIfAbsent(each.longForm(), none -> new TreeSet<>()));
        // What is said so often is no term.
        layers.entries(Confusable.class)
                .reject(each ->
                        own.usage().count(own.usage().number(each.entry().member())) >= COMMON)
                .forEach(each -> areas.computeIfAbsent(each.entry().member(), none -> new TreeSet<>()));
        layers.entries(HeadingLabel.class)
                .forEach(each ->
                        areas.computeIfAbsent(each.entry().label().toLowerCase(Locale.ROOT), none -> new TreeSet<>()));
        Seq<HeardTerm> terms = List.ofAll(areas.entrySet())
                .map(each -> new HeardTerm(each.getKey(), List.ofAll(each.getValue())))
                .filter(HeardTerms::isSayable);
        return new HeardTerms(layers, terms);
    }

    private static void putMedicine(Map<String, Set<String>> areas, Drug drug, Map<String, String> classes) {
        for (String name : drug.otherNames().prepend(drug.name())) {
            Set<String> known = areas.computeIfAbsent(name, none -> new TreeSet<>());
            drug.classes().forEach(each -> {
                String area = classes.get(each);
                if (area != null) {
                    known.add(area);
                }
            });
        }
    }

    // Letters, hyphens, apostrophes and blanks; neither a letter alone nor half a sentence.
    static boolean isSayable(HeardTerm term) {
        String words = term.words();
        return words.length() > 2
                && words.split(" ", -1).length <= LONGEST
                && words.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-' || c == '\'');
    }

    /** These terms and others, such as a practice's names of clinics; a term that is there already stays as it is. */
    public HeardTerms with(Iterable<HeardTerm> more) {
        Seq<String> known = terms.map(HeardTerm::words);
        var have = new TreeSet<>(known.asJava());
        return new HeardTerms(
                layers,
                terms.appendAll(List.ofAll(more).filter(HeardTerms::isSayable).filter(term -> have.add(term.words()))));
    }

    /** All of them. */
    public Seq<HeardTerm> terms() {
        return terms;
    }

    /** The lexicons that they were made of. */
    Layers layers() {
        return layers;
    }
}
