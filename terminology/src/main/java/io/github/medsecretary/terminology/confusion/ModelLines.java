package io.github.medsecretary.terminology.confusion;

import io.github.medsecretary.terminology.lexicon.Confusable;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads a model line by line, without making strings of what is only counted. Belongs to one thread. */
final class ModelLines {

    private static final String NAMES = "features\t";
    private static final String TOPICS = "topics\t";
    private static final int FIGURES = 8;

    private final byte[] text;
    private int at;
    private int end;

    ModelLines(byte[] text) {
        this.text = text;
        this.end = -1;
    }

    /** Goes to the next line that says something; false if there is none. */
    boolean next() {
        do {
            at = end + 1;
            end = at;
            while (end < text.length && text[end] != '\n') {
                end++;
            }
        } while (at < text.length && (at == end || text[at] == '#'));
        return at < text.length;
    }

    boolean isNames() {
        return begins(NAMES);
    }

    boolean isTopics() {
        return begins(TOPICS);
    }

    private boolean begins(String start) {
        return end - at >= start.length()
                && new String(text, at, start.length(), StandardCharsets.US_ASCII).equals(start);
    }

    private int tabs() {
        int tabs = 0;
        for (int i = at; i < end; i++) {
            tabs += text[i] == '\t' ? 1 : 0;
        }
        return tabs;
    }

    KnownFeatures names() {
        var known = new KnownFeatures();
        at += NAMES.length();
        int number = 0;
        while (at < end) {
            int from = at;
            int colon = at;
            while (at < end && text[at] != '\t') {
                colon = colon == from && text[at] == ':' ? at + 1 : colon;
                at++;
            }
            known.put(hash(from, at), hash(from, colon), hash(colon, at), number++);
            at++;
        }
        return known;
    }

    private int hash(int from, int until) {
        int hash = 0;
        for (int i = from; i < until; i++) {
            hash = 31 * hash + (text[i] & 0xff);
        }
        return hash;
    }

    Topics topics() {
        int words = tabs() / 2;
        var places = new FeatureNumbers();
        var points = new float[words * Topics.SIZE];
        int point = 0;
        at += TOPICS.length();
        while (at < end) {
            int hash = Surroundings.OF_WORD;
            for (; at < end && text[at] != '\t'; at++) {
                hash = 31 * hash + (text[at] & 0xff);
            }
            at++;
            demandPoint();
            places.put(hash, point);
            for (int i = 0; i < Topics.SIZE; i++) {
                points[point++] = Topics.coordinate(text, at++);
            }
            at++;
        }
        return new Topics(points, places);
    }

    LearntWeights weights() {
        int count = tabs() - 3 - FIGURES;
        String first = cell();
        String second = cell();
        var kind = Confusable.Kind.valueOf(cell().toUpperCase(Locale.ROOT));
        var figures = new int[FIGURES];
        for (int i = 0; i < FIGURES; i++) {
            figures[i] = number();
        }
        float[] about = about(figures[FIGURES - 1] / 100f);
        var features = new int[count];
        var weights = new short[count];
        int feature = 0;
        for (int i = 0; i < count; i++) {
            feature += number();
            if (feature < 0 || feature >= LearntWeights.MOST_FEATURES) {
                throw new IllegalArgumentException("not a feature in the model of confusions");
            }
            features[i] = feature;
            weights[i] = (short) number();
        }
        return new LearntWeights(first, second, kind, figures, about, features, weights);
    }

    // The weights of what words are about, or none.
    private float[] about(float unit) {
        var about = new float[at < end && text[at] != '\t' ? Topics.SIZE : 0];
        if (about.length > 0) {
            demandPoint();
        }
        for (int i = 0; i < about.length; i++) {
            about[i] = unit * Topics.step(text, at++);
        }
        at++;
        return about;
    }

    // A point and what parts it from what follows stand here whole.
    private void demandPoint() {
        int behind = at + Topics.SIZE;
        if (behind > end || (behind < end && text[behind] != '\t')) {
            throw new IllegalArgumentException("not a point in the model of confusions");
        }
    }

    private String cell() {
        int from = at;
        while (at < end && text[at] != '\t') {
            at++;
        }
        return new String(text, from, at++ - from, StandardCharsets.US_ASCII);
    }

    // Up to the next mark, which is passed over.
    private int number() {
        boolean negative = at < end && text[at] == '-';
        at += negative ? 1 : 0;
        int value = 0;
        while (at < end && text[at] >= '0' && text[at] <= '9') {
            value = value * 10 + text[at++] - '0';
        }
        if (at < end && text[at] != '\t' && text[at] != ':') {
            throw new IllegalArgumentException("not a number in the model of confusions");
        }
        at++;
        return negative ? -value : value;
    }
}
