package io.github.medsecretary.terminology.confusion;

import io.github.medsecretary.core.rule.Provenance;
import io.github.medsecretary.terminology.lexicon.Confusable;
import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Weights of what stands around a word, for it and against the words that it is mistaken for.
 *
 * <p>They were trained offline, on notes, shrunk towards what was written down of some words beforehand and else
 * towards nothing, and rounded. The form of the file: lines that begin
 * with {@code #} are comments; a line that begins with {@code features} names features, 65,536 at most, numbered from nought; one that
 * begins with {@code topics} has words and what they are about, a point of 64 coordinates, each a character of which
 * {@code P} is nought and the next ones are sixtieths; each other line has two words, how they are mistaken, the margins from which the first and the second are taken for wrong, the
 * share of swapped words that was found and of right ones that was left alone where it was measured, in thousandths,
 * and on how many, the weight that always counts for the first, that which counts for it where the letter has it elsewhere and
 * not the second, the unit of
 * the weights of those coordinates, these weights as characters likewise, or nothing, and for each further weight how many numbers its feature
 * comes after the one before, a colon, and the weight; weights and margins in hundredths of a natural-log-odds unit, all
 * parted by tabs, in ASCII. Immutable and thread-safe.
 */
public final class ConfusionModel {

    /** The most that the cues of a lexicon count beside what was learnt, in natural-log-odds units. */
    public static final double MOST_OF_CUES = 4;

    private static final String NAME = "uk-confusions";
    private static final double SHARE_OF_CUES = 0.5;

    private static final ConfusionModel NONE = new ConfusionModel(new KnownFeatures(), Topics.none(), Map.of(), "");

    private final KnownFeatures known;
    private final Topics topics;
    private final Map<String, Seq<Rival>> rivals;
    private final String sha256;

    private ConfusionModel(KnownFeatures known, Topics topics, Map<String, Seq<Rival>> rivals, String sha256) {
        this.known = known;
        this.topics = topics;
        this.rivals = rivals;
        this.sha256 = sha256;
    }

    /** A model that knows nothing. */
    public static ConfusionModel none() {
        return NONE;
    }

    /** The model that comes with the library. Each call reads it anew: keep the result. */
    public static ConfusionModel uk() {
        try (InputStream in = ConfusionModel.class.getResourceAsStream(NAME + ".tsv")) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its model of confusions");
            }
            return read(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The model of a text of the form above; malformed lines are a programming error. */
    public static ConfusionModel read(byte[] text) {
        var lines = new ModelLines(text);
        var known = new KnownFeatures();
        Topics topics = Topics.none();
        Map<String, Seq<Rival>> rivals = new HashMap<>();
        while (lines.next()) {
            if (lines.isNames()) {
                known = lines.names();
            } else if (lines.isTopics()) {
                topics = lines.topics();
            } else {
                LearntWeights weights = lines.weights();
                add(rivals, weights.first(), new Rival(weights, true));
                add(rivals, weights.second(), new Rival(weights, false));
            }
        }
        return new ConfusionModel(known, topics, rivals, sha256(text));
    }

    private static void add(Map<String, Seq<Rival>> rivals, String word, Rival rival) {
        rivals.merge(word, Array.of(rival), Seq::appendAll);
    }

    private static String sha256(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The words that a word, in small letters, may be mistaken for; they are this model's only. */
    public Seq<Rival> rivals(String word) {
        Seq<Rival> found = rivals.get(word);
        return found == null ? Array.empty() : found;
    }

    /** The words, in small letters, that may be mistaken for others in a way of some kinds, each with these. */
    public io.vavr.collection.Map<String, Seq<Rival>> rivals(Predicate<Confusable.Kind> kinds) {
        return io.vavr.collection.HashMap.ofAll(rivals)
                .mapValues(all -> all.filter(each -> kinds.test(each.kind())))
                .filterValues(Seq::nonEmpty);
    }

    /** The words of a letter of an author's specialty, as this model knows them. */
    public KnownWords known(Words words, Optional<String> specialty) {
        return new KnownWords(words, specialty, known, topics);
    }

    /** Which figures a finding rests on. */
    public Provenance provenance() {
        return new Provenance(NAME, "1", sha256);
    }

    /** What the cues of a lexicon count beside what was learnt: they know of each other. */
    public static double share(double cues) {
        return Math.max(-MOST_OF_CUES, Math.min(MOST_OF_CUES, SHARE_OF_CUES * cues));
    }
}
