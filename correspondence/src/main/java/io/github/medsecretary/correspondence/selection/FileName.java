package io.github.medsecretary.correspondence.selection;

import java.util.Locale;

/** Makes names of files that every system takes. */
final class FileName {

    private static final int LONGEST = 80;

    private FileName() {}

    static String of(String text) {
        var name = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            boolean hyphen = !plain && name.length() > 0 && name.charAt(name.length() - 1) != '-';
            if (plain || hyphen) {
                name.append(plain ? c : '-');
            }
        }
        String all = name.substring(Math.max(0, name.length() - LONGEST));
        return all.replaceAll("^-|-$", "");
    }
}
