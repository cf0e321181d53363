package io.github.medsecretary.terminology.document;

import io.github.medsecretary.core.document.DocumentContext;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the names that the caller has given, by their parts: as they were given anywhere, in capitals beside another
 * part only, for {@code NG} may be a tube where {@code Ng} is a person. Immutable.
 */
final class KnownNames {

    private final Set<String> parts = new HashSet<>();
    private final Set<String> capitals = new HashSet<>();

    KnownNames(DocumentContext context) {
        context.patient().name().ifPresent(this::know);
        context.names().forEach(this::know);
    }

    private void know(String name) {
        boolean shouted = name.equals(name.toUpperCase(Locale.ROOT));
        int at = 0;
        while (at < name.length()) {
            int end = partEnd(name, at);
            String part = name.substring(at, end);
            boolean title = Titles.isTitle(part.toLowerCase(Locale.ROOT)) && (shouted || !isCapitals(part));
            if (!part.isEmpty() && !title && !Titles.isParticle(part)) {
                parts.add(part);
                capitals.add(part.toUpperCase(Locale.ROOT));
            }
            at = Math.max(end, at + 1);
        }
    }

    // Beside small letters "MS" is somebody's initials, not a title.
    private static boolean isCapitals(String part) {
        return part.equals(part.toUpperCase(Locale.ROOT));
    }

    private static int partEnd(String text, int from) {
        int end = Chars.wordEnd(text, from, text.length());
        while (end > from
                && end < text.length()
                && "-'\u2019".indexOf(text.charAt(end)) >= 0
                && Chars.isWordAt(text, end + 1)) {
            end = Chars.wordEnd(text, end + 1, text.length());
        }
        return end;
    }

    Places in(String text) {
        var found = new Places.Builder();
        if (parts.isEmpty()) {
            return found.build();
        }
        int at = 0;
        while (at < text.length()) {
            int end = runEnd(text, at);
            if (end > at && isName(text, at, end)) {
                found.add(at, end);
            }
            at = Math.max(end, Math.max(partEnd(text, at), at + 1));
        }
        return found.build();
    }

    // The end of parts of names that stand beside each other.
    private int runEnd(String text, int from) {
        int end = from;
        int next = from;
        while (next < text.length()) {
            int to = partEnd(text, next);
            if (to == next || !isPart(text.substring(next, to))) {
                return end;
            }
            end = to;
            next = to;
            next = afterGap(text, next, to);
        }
        return end;
    }

    // A blank, a comma, or the full stop of an initial.
    private static int afterGap(String text, int start, int end) {
        boolean initial = end - start == 1 && end < text.length() && text.charAt(end) == '.';
        int mark = initial || (end < text.length() && text.charAt(end) == ',') ? end + 1 : end;
        return Math.min(Chars.skipBlanks(text, mark, Math.min(text.length(), mark + 2)), text.length());
    }

    private boolean isPart(String word) {
        String plain = word.endsWith("'s") || word.endsWith("\u2019s") ? word.substring(0, word.length() - 2) : word;
        return parts.contains(plain) || capitals.contains(plain);
    }

    // A single part must stand as it was given, and an initial tells nothing.
    private boolean isName(String text, int from, int end) {
        int first = partEnd(text, from);
        if (first < end) {
            return true;
        }
        String word = text.substring(from, end);
        String plain = word.endsWith("'s") || word.endsWith("\u2019s") ? word.substring(0, word.length() - 2) : word;
        return plain.length() > 1 && parts.contains(plain);
    }
}
