package io.github.medsecretary.terminology.shortform;

import java.util.ArrayList;
import java.util.List;

/**
 * A short form as a text writes it, and how well a long form must fit it.
 *
 * @param written as the text has it
 * @param letters its letters and digits, folded
 * @param capitals how many of them are capitals
 */
record ShortFormShape(String written, String letters, int capitals) {

    private static final int LONGEST = 12;
    private static final int LONGEST_SMALL = 6;

    /** What the letters may be, and the most that their alignment may cost. */
    record Form(String letters, int most) {}

    static ShortFormShape of(String written) {
        int capitals = (int) written.chars().filter(Character::isUpperCase).count();
        return new ShortFormShape(written, Letters.of(written), capitals);
    }

    /** Whether what stands between two places may be a short form with two capitals, told without cutting it out. */
    static boolean mayBeCapital(String text, int from, int to) {
        int capitals = 0;
        for (int at = from; at < to && to - from <= LONGEST; at++) {
            capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** Whether it looks like a short form; in small letters only a single short word does. */
    boolean isPlausible() {
        return !written.isEmpty()
                && written.length() <= LONGEST
                && Character.isLetterOrDigit(written.charAt(0))
                && letters.chars().anyMatch(Character::isLetter)
                && written.chars().noneMatch(c -> "(<=>".indexOf(c) >= 0)
                && written.indexOf(' ') == written.lastIndexOf(' ')
                && (capitals > 0 || isSmallWord());
    }

    private boolean isSmallWord() {
        return letters.length() > 1
                && written.length() <= LONGEST_SMALL
                && written.indexOf(' ') < 0
                && !Character.isDigit(written.charAt(0));
    }

    /** As it is or without a plural's s, and, where all else fits well, without its numbers. */
    List<Form> forms() {
        var forms = new ArrayList<Form>();
        int last = written.length() - 1;
        if (last > 1 && written.charAt(last) == 's' && (Character.isUpperCase(written.charAt(last - 1)) || last > 2)) {
            forms.add(form(letters.substring(0, letters.length() - 1)));
        }
        forms.add(form(letters));
        String bare = withoutDigits();
        if (bare.length() > 1 && bare.length() < letters.length() && written.indexOf(' ') < 0) {
            forms.add(new Form(bare, small(bare)));
        }
        return forms;
    }

    private String withoutDigits() {
        var bare = new StringBuilder();
        letters.chars().filter(c -> !Character.isDigit(c)).forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    private Form form(String some) {
        return new Form(some, capitals == 0 ? small(some) : most(some.length()));
    }

    private static int small(String some) {
        return 15 * some.length();
    }

    // One letter stands for a word by its start; the more letters, the more of them may be inside words.
    private static int most(int count) {
        return switch (count) {
            case 1 -> 0;
            case 2 -> 130;
            case 3 -> 220;
            default -> Math.min(350, 100 + 50 * count);
        };
    }
}
