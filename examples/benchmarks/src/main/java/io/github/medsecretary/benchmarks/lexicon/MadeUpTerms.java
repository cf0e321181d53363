package io.github.medsecretary.benchmarks.lexicon;

import io.github.medsecretary.terminology.lexicon.Layers;
import io.github.medsecretary.terminology.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Terms of one to three made-up words, and texts in which they stand among other words; the same for the same seed on
 * every machine. Words are of plain letters, with single blanks between, so that every program means the same by a
 * whole word.
 */
public final class MadeUpTerms {

    private static final String[] SYLLABLES = {
        "ra", "mi", "pril", "co", "lo", "ne", "phro", "sis", "tis", "ar", "thri", "hae", "mo", "glo", "bin", "car",
        "di", "o", "my", "pa", "thy", "ste", "no", "me", "so", "de", "ile", "um", "gas", "tro", "en", "te", "ri", "ver",
        "tex"
    };

    private final List<String> terms;
    private final List<String> words;

    private MadeUpTerms(List<String> terms, List<String> words) {
        this.terms = terms;
        this.words = words;
    }

    /** So many terms. */
    public static MadeUpTerms of(int count, long seed) {
        var random = new SplittableRandom(seed);
        var words = new LinkedHashSet<String>();
        while (words.size() < count) {
            words.add(word(random));
        }
        var known = List.copyOf(words);
        var terms = new LinkedHashSet<String>();
        while (terms.size() < count) {
            terms.add(term(known, random));
        }
        return new MadeUpTerms(List.copyOf(terms), known);
    }

    private static String word(SplittableRandom random) {
        var word = new StringBuilder();
        for (int i = random.nextInt(2, 6); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    // Six in ten are one word, three are two.
    private static String term(List<String> words, SplittableRandom random) {
        int kind = random.nextInt(10);
        var term = new ArrayList<String>();
        for (int i = kind < 6 ? 1 : kind < 9 ? 2 : 3; i > 0; i--) {
            term.add(words.get(random.nextInt(words.size())));
        }
        return String.join(" ", term);
    }

    /** The terms. */
    public List<String> terms() {
        return terms;
    }

    /** A lexicon of them. */
    public Layers layers() {
        var text = new StringBuilder("""
                #medsecretary-lexicon\t1
                #name\tmade-up
                #version\t1
                #licence\tCC0-1.0
                #jurisdiction\tGB
                #language\ten-GB
                #source\tmade up
                """);
        terms.forEach(term -> text.append("plain-language\t").append(term).append("\tx\tmade up\n"));
        return Layers.base(List.of(Lexicon.read(text.toString()).get()));
    }

    /** A text of about so many units: one word in eight begins a term, every tenth begins with a capital. */
    public String text(int units, long seed) {
        var random = new SplittableRandom(seed);
        var text = new StringBuilder(units + 64);
        while (text.length() < units) {
            String next = random.nextInt(8) == 0
                    ? terms.get(random.nextInt(terms.size()))
                    : random.nextInt(4) == 0 ? words.get(random.nextInt(words.size())) : word(random);
            text.append(random.nextInt(10) == 0 ? Character.toUpperCase(next.charAt(0)) + next.substring(1) : next);
            text.append(random.nextInt(12) == 0 ? ". " : " ");
        }
        return text.toString();
    }
}
