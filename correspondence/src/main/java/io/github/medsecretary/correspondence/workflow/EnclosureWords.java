package io.github.medsecretary.correspondence.workflow;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Locale;

/** Whether a text says, in English, that something goes along with it. */
final class EnclosureWords {

    private static final Seq<String> ENCLOSE =
            List.of("enclose", "enclosed", "encloses", "enclosing", "enclosure", "enclosures", "encl");
    // A membrane is attached too, so that word counts only as letters use it.
    private static final Seq<String> ATTACH = List.of("attach", "attached", "attaching");
    private static final Seq<String> SENDERS = List.of("i", "we", "find", "please");
    private static final Seq<String> NEGATIONS = List.of("no", "not", "nothing", "none", "without", "never");
    private static final Seq<String> SURROUNDINGS = List.of(
            "space", "spaces", "place", "places", "area", "areas", "room", "rooms", "within", "by", "mri", "scanner");
    private static final int REACH = 3;

    private EnclosureWords() {}

    static boolean speaksOfOne(String text) {
        java.util.List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            boolean encloses = ENCLOSE.contains(words.get(i))
                    && !(i + 1 < words.size() && SURROUNDINGS.contains(words.get(i + 1)));
            boolean attaches = ATTACH.contains(words.get(i)) && isBefore(words, i, SENDERS);
            if ((encloses || attaches) && !isBefore(words, i, NEGATIONS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBefore(java.util.List<String> words, int at, Seq<String> any) {
        return words.subList(Math.max(0, at - REACH), at).stream().anyMatch(any::contains);
    }

    // A full stop is a word of its own, of no meaning, so that nothing reaches over the end of a sentence.
    private static java.util.List<String> words(String text) {
        var words = new ArrayList<String>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetter(text.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
                from = -1;
            }
            if (i < text.length() && ".!?;\n".indexOf(text.charAt(i)) >= 0) {
                for (int stop = 0; stop < REACH; stop++) {
                    words.add("");
                }
            }
        }
        return words;
    }
}
