package io.github.medsecretary.terminology.confusion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names of medicines with the letters in capitals that part them from names they are mistaken for: {@code predniSOLONE}.
 * An option for whoever shows or prints a letter, never for its text of record: nothing but the case of letters changes,
 * so that places stay where they are. Names in capitals throughout, as in headings, stay. Immutable and thread-safe.
 */
public final class TallMan {

    private final Map<String, String> names;

    private TallMan(Map<String, String> names) {
        this.names = names;
    }

    /** The list that comes with the library, after those of the ISMP and the FDA, in British names. */
    public static TallMan uk() {
        try (InputStream in = TallMan.class.getResourceAsStream("uk-tall-man.txt")) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its list of tall letters");
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII)).lines();
            return of(lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A list of one's own, each name written as it is to be shown. */
    public static TallMan of(Iterable<String> names) {
        var byName = new TreeMap<String, String>();
        names.forEach(each -> byName.put(each.toLowerCase(Locale.ROOT), each));
        return new TallMan(byName);
    }

    /** The text with the case of known names changed, and of nothing else. */
    public String render(String text) {
        var rendered = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end == at) {
                rendered.append(text.charAt(at++));
            } else {
                rendered.append(word(text.substring(at, end)));
                at = end;
            }
        }
        return rendered.toString();
    }

    // Tall letters alone would hardly be seen in a word of capitals.
    private String word(String word) {
        boolean isCapitals = word.chars().noneMatch(Character::isLowerCase);
        return isCapitals ? word : names.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }
}
