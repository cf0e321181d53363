package io.github.medsecretary.scheduling.replanning.saving;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Optional;

/** Lines of words between tabs, as they are written. Belongs to one thread. */
final class Page {

    static final String NOTHING = "-";

    private final StringBuilder text = new StringBuilder();

    Page line(Object... words) {
        return line(List.of(words).map(Object::toString));
    }

    Page line(Seq<String> words) {
        text.append(words.map(Page::escaped).mkString("\t")).append('\n');
        return this;
    }

    static String moment(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse(NOTHING);
    }

    /** All lines and one that tells whether they are as they were written. */
    String signed() {
        String all = text.toString();
        return all + "end\t" + Fingerprint.of(all) + "\n";
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    static String unescaped(String word) {
        var out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '\\' || i + 1 == word.length()) {
                out.append(c);
            } else {
                char next = word.charAt(++i);
                out.append(
                        switch (next) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> next;
                        });
            }
        }
        return out.toString();
    }
}
