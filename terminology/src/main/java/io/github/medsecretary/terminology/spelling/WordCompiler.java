package io.github.medsecretary.terminology.spelling;

import io.github.medsecretary.terminology.lexicon.Lexicon;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.lexicon.UsLexicons;
import io.github.medsecretary.terminology.lexicon.Variant;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Puts the built-in words together: general English, what notes hold and how often, medicines, terms, the words of the
 * built-in lexicons, and the other country's spelling of each. Belongs to one thread.
 */
final class WordCompiler {

    private static final int RADIX = 36;
    private static final int IN_A_NOTE = 7;
    private static final int TERM = 6;
    // How common the words of the sizes 10, 20, 35 and so on are.
    private static final HashMap<String, Integer> SIZES =
            HashMap.of("10", 14, "20", 11, "35", 7, "40", 6, "50", 5, "55", 4, "60", 3, "70", 1);

    private final TreeMap<String, Integer> frequencies = new TreeMap<>();
    private final Set<String> british = new TreeSet<>();
    private final Set<String> american = new TreeSet<>();
    private final Set<String> former = new TreeSet<>();
    private final Set<String> medical = new TreeSet<>();
    // Words of the general list that no country has for itself: these are spelt so everywhere.
    private final Set<String> general = new TreeSet<>();
    // These and names of medicines, which are international.
    private final Set<String> everybodys = new TreeSet<>();

    private WordCompiler() {}

    static SortedMap<String, Integer> words() {
        var compiler = new WordCompiler();
        compiler.general();
        compiler.notes();
        compiler.lexicons();
        compiler.countries();
        return compiler.marked();
    }

    private void general() {
        sections("english.words", (word, section) -> {
            String[] cells = section.split(" ", -1);
            put(word, SIZES.getOrElse(cells[0], 1));
            if (cells[1].equals("british")) {
                british.add(word);
            } else if (cells[1].equals("american")) {
                american.add(word);
            } else {
                general.add(word);
                everybodys.add(word);
            }
        });
    }

    private void notes() {
        sections("notes.words", (word, section) -> {
            if (!frequencies.containsKey(word)) {
                medical.add(word);
            }
            put(word, IN_A_NOTE + 2 * Integer.parseInt(section.substring(0, 2)));
        });
    }

    private void lexicons() {
        for (String name : new String[] {"drug-words.tsv", "medical-words.tsv"}) {
            Lexicon lexicon = Lexicon.read(WordLines.text(name))
                    .getOrElseThrow(problems -> new IllegalStateException(name + ": " + problems));
            SortedMap<String, Integer> words = LexiconWords.of(List.of(lexicon));
            take(words, TERM);
            if (name.equals("drug-words.tsv")) {
                everybodys.addAll(words.keySet());
            }
        }
        Seq<Lexicon> builtIn = builtIn();
        take(LexiconWords.of(builtIn), TERM);
        builtIn.flatMap(Lexicon::entries)
                .filter(Variant.class::isInstance)
                .map(Variant.class::cast)
                .forEach(each -> {
                    british.addAll(Set.of(each.british().split("[ -]", -1)));
                    american.addAll(Set.of(each.american().split("[ -]", -1)));
                });
    }

    /** The lexicons whose words are among the built-in ones. */
    static Seq<Lexicon> builtIn() {
        return UkLexicons.layers()
                .lexicons()
                .appendAll(UsLexicons.layers().lexicons())
                .distinct();
    }

    private void take(SortedMap<String, Integer> words, int least) {
        words.forEach((word, mark) -> {
            boolean old = (mark & WordTable.Mark.FORMER.bit()) != 0;
            medical.add(word);
            put(word, old ? mark & WordTable.FREQUENCY : Math.max(least, mark & WordTable.FREQUENCY));
            if (old) {
                former.add(word);
            }
        });
    }

    // What one country writes has its other spelling, which no list need hold. Whether a word is written so in one
    // country alone, the general list knows of its own words.
    private void countries() {
        var spellings = CountrySpellings.read();
        for (String word : frequencies.keySet().toArray(String[]::new)) {
            int frequency = frequencies.getOrDefault(word, 0);
            boolean known = general.contains(word)
                    || (!medical.contains(word) && !british.contains(word) && !american.contains(word));
            if (!known) {
                spellings.american(word).forEach(each -> other(word, each, frequency, spellings));
            }
        }
        keepEitherWay(spellings);
        // From the American side, the British word must be right if it is made of a British part.
        for (String word : medical) {
            if (!isEverybodys(word)) {
                spellings.british(word).stream()
                        .filter(each -> spellings.onlyAmerican(each).contains(word))
                        .filter(each -> frequencies.containsKey(each) || isSafe(word))
                        .forEach(each -> {
                            put(each, frequencies.getOrDefault(word, 0));
                            british.add(each);
                            american.add(word);
                        });
            }
        }
    }

    // Oxford spelling is British.
    private void keepEitherWay(CountrySpellings spellings) {
        for (String word : american.toArray(String[]::new)) {
            if (spellings.eitherWay(word).stream()
                    .anyMatch(each -> british.contains(each) && !american.contains(each))) {
                american.remove(word);
            }
        }
    }

    // Chemotherapy and erythema are spelt so everywhere.
    private static boolean isSafe(String american) {
        return american.matches(
                ".*((?<![ct])hem(at|o|arth|ang)|methemo|ischem|glycem|volem|septicem|leukem|edem|esoph|anesth|pediatr|gynec|rrhea"
                        + "|etiolog|emia$|emic$|tumor|orthoped|cecum|cecal|pnea).*");
    }

    private void other(String word, String american, int frequency, CountrySpellings spellings) {
        put(american, Math.max(1, frequency - 1));
        if (spellings.onlyAmerican(word).contains(american) && !isEverybodys(american)) {
            this.american.add(american);
            british.add(word);
        }
    }

    private boolean isEverybodys(String word) {
        return british.contains(word) || everybodys.contains(word);
    }

    private SortedMap<String, Integer> marked() {
        var words = new TreeMap<String, Integer>();
        frequencies.forEach((word, frequency) -> {
            int mark = WordTable.marked(frequency);
            boolean inBritain = british.contains(word);
            boolean inAmerica = american.contains(word);
            mark |= inBritain && !inAmerica ? WordTable.Mark.BRITISH.bit() : 0;
            mark |= inAmerica && !inBritain ? WordTable.Mark.AMERICAN.bit() : 0;
            mark |= former.contains(word) ? WordTable.Mark.FORMER.bit() : 0;
            words.put(word, mark);
        });
        return words;
    }

    private void put(String word, int frequency) {
        frequencies.merge(word, frequency, Math::max);
    }

    /** Each entry of a list with its section. */
    static void sections(String name, BiConsumer<String, String> sink) {
        var at = new Object() {
            private String section = "";
            private String word = "";
        };
        WordLines.of(name).forEach(line -> {
            if (line.charAt(0) == '@') {
                at.section = line.substring(1);
                at.word = "";
            } else {
                at.word = at.word.substring(0, Character.digit(line.charAt(0), RADIX)) + line.substring(1);
                sink.accept(at.word, at.section);
            }
        });
    }
}
