package io.github.medsecretary.terminology.review;

import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.RuleId;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.terminology.lexicon.ErrorProne;
import io.github.medsecretary.terminology.lexicon.Sourced;
import io.github.medsecretary.terminology.reading.Reading;
import io.github.medsecretary.terminology.reading.WordSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Expressions around a number, such as {@code .#mg}, {@code # mcg}, {@code #000 units} and {@code 0.5 g}, looked for at
 * each number of a text.
 */
final class NumberExpressions {

    private static final WordSet VOLUMES = WordSet.of("l", "dl", "ml", "ul", "µl", "mmol", "mol", "g");

    /** How many digits a number without commas has that is misread. */
    private static final int LONG = 5;

    private static final int GROUP = 3;

    /**
     * An expression cut at its number.
     *
     * @param fixed the number itself; none if any will do
     */
    private record Pattern(
            Sourced<ErrorProne> entry, String before, Option<String> fixed, String after, boolean exact) {

        static Pattern of(Sourced<ErrorProne> entry) {
            String expression = entry.entry().expression();
            int at = expression.indexOf(ErrorProne.NUMBER);
            int number = at < 0 ? numberEnd(expression, 0) : 0;
            return new Pattern(
                    entry,
                    expression.substring(0, Math.max(at, 0)),
                    Option.when(at < 0, () -> expression.substring(0, number)),
                    expression.substring(at < 0 ? number : at + 1),
                    expression.chars().anyMatch(Character::isUpperCase));
        }

        int length() {
            return before.length() + fixed.getOrElse("").length() + after.length();
        }

        /** Whether what follows the number is told by its first unit. */
        boolean goesOn() {
            return after.length() > 1 && after.charAt(0) != '.' && !isDigit(after, 0);
        }

        boolean isParted() {
            return after.charAt(0) == ' ';
        }

        /** The first unit of what follows the number, in any case. */
        char follower() {
            return Character.toLowerCase(after.charAt(isParted() ? 1 : 0));
        }

        /** Whether it may be there where a small unit follows, behind blanks or not. */
        boolean mayFollow(char unit, boolean behindBlanks) {
            return !goesOn() || (isParted() == behindBlanks && follower() == unit);
        }

        /** How many digits the number ends with in any case. */
        int digits() {
            return wholeEnd(after, 0);
        }
    }

    // By the unit that they go on with, right behind the number or behind blanks; each list holds, in its place, what
    // goes on otherwise as well.
    private final Map<Character, List<Pattern>> joined = new TreeMap<>();
    private final Map<Character, List<Pattern>> parted = new TreeMap<>();
    private final List<Pattern> others;
    // How far before its number an expression begins at most.
    private final int longest;

    private NumberExpressions(Seq<Pattern> patterns) {
        patterns.filter(Pattern::goesOn)
                .forEach(each -> (each.isParted() ? parted : joined).put(each.follower(), List.empty()));
        joined.replaceAll((unit, none) ->
                patterns.filter(each -> each.mayFollow(unit, false)).toList());
        parted.replaceAll((unit, none) ->
                patterns.filter(each -> each.mayFollow(unit, true)).toList());
        others = patterns.reject(Pattern::goesOn).toList();
        longest = patterns.map(each -> each.before().length()).max().getOrElse(0);
    }

    static NumberExpressions of(Seq<Sourced<ErrorProne>> entries) {
        return new NumberExpressions(entries.filter(each -> each.entry().isAroundNumber())
                .map(Pattern::of)
                .sortBy(pattern -> -pattern.length()));
    }

    /** Whether an expression is about a zero of a dose that is missing or too much. */
    static boolean isAboutZeros(ErrorProne entry) {
        boolean ofDoses = entry.scope() == ErrorProne.Scope.MEDICATION || entry.scope() == ErrorProne.Scope.ANY;
        return ofDoses
                && (entry.expression().contains("#.0") || entry.expression().contains(".#"));
    }

    Seq<Finding> find(Reading reading, DocumentContext context, RuleId rule) {
        String text = reading.text().value();
        var found = new ArrayList<Finding>();
        int end = Math.min(text.length(), reading.asked().end() + longest);
        for (int at = first(text, reading.asked().start()); at < end; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                int numberEnd = numberEnd(text, at);
                match(text, at, numberEnd, reading, context).forEach(hit -> found.add(hit.finding(rule, reading)));
                at = numberEnd;
            }
        }
        return List.ofAll(found);
    }

    // A number, or several with points between, is looked at from its first figure on.
    private static int first(String text, int from) {
        int at = from;
        while (at > 0 && (text.charAt(at - 1) == '.' || isDigit(text, at - 1))) {
            at--;
        }
        return at;
    }

    /** A pattern that fits, where, and with which number. */
    private record Hit(Pattern pattern, Span span, String number) {

        Finding finding(RuleId rule, Reading reading) {
            Seq<String> preferred = pattern.entry().entry().preferred().map(each -> each.replace("#", number));
            return Notation.finding(rule, pattern.entry(), span, preferred, reading);
        }
    }

    private Option<Hit> match(String text, int start, int end, Reading reading, DocumentContext context) {
        for (Pattern pattern : following(text, end)) {
            Option<Hit> hit = fits(pattern, text, start, end);
            if (hit.isDefined() && isUsed(pattern, context) && inScope(hit.get(), reading)) {
                return hit;
            }
        }
        return Option.none();
    }

    // What follows the number tells which patterns there may be.
    private List<Pattern> following(String text, int end) {
        int next = blanksEnd(text, end);
        if (next == text.length()) {
            return others;
        }
        return (next > end ? parted : joined).getOrDefault(Character.toLowerCase(text.charAt(next)), others);
    }

    private static boolean isUsed(Pattern pattern, DocumentContext context) {
        return pattern.entry().entry().jurisdictions().contains(context.jurisdiction());
    }

    private static int blanksEnd(String text, int from) {
        int end = from;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\u00a0')) {
            end++;
        }
        return end;
    }

    private static boolean inScope(Hit hit, Reading reading) {
        int first = reading.words().firstFrom(hit.span().start());
        int last = reading.words().firstFrom(hit.span().end()) - 1;
        return WritingScope.of(reading).isIn(hit.pattern().entry().entry().scope(), first, last);
    }

    // The number runs from start to end with its decimals; a pattern about zeros takes them apart.
    private static Option<Hit> fits(Pattern pattern, String text, int start, int end) {
        int split = split(pattern, text, start, end);
        if (split < 0) {
            return Option.none();
        }
        int from = start - pattern.before().length();
        int to = literal(text, split, pattern.after(), pattern.exact());
        boolean fits = to >= 0
                && from >= 0
                && text.regionMatches(
                        !pattern.exact(),
                        from,
                        pattern.before(),
                        0,
                        pattern.before().length())
                && isFree(text, from, start, pattern)
                && !isDate(text, from, to, pattern)
                && (pattern.after().endsWith("/") ? isDigit(text, to) : endsWell(text, to));
        return fits ? Option.some(new Hit(pattern, Span.of(from, to), text.substring(start, split))) : Option.none();
    }

    // Where what the pattern says of the end of the number or of what follows it begins; less than 0 if nowhere.
    private static int split(Pattern pattern, String text, int start, int end) {
        if (pattern.fixed().isDefined()) {
            String number = pattern.fixed().get();
            return end - start == number.length() && text.startsWith(number, start) ? end : -1;
        }
        if (pattern.after().startsWith(".")) {
            int whole = wholeEnd(text, start);
            return pattern.after().startsWith(".0") && whole == end ? -1 : whole;
        }
        return pattern.digits() > 0 ? headOfLong(pattern, start, end) : end;
    }

    // Four digits are read well as they are, and a head of more than three would need a comma itself.
    private static int headOfLong(Pattern pattern, int start, int end) {
        int head = end - start - pattern.digits();
        return end - start >= LONG && head >= 1 && head <= GROUP ? start + head : -1;
    }

    // A space stands for any blanks on the line, but for one at least.
    private static int literal(String text, int from, String literal, boolean exact) {
        int at = from;
        for (int i = 0; i < literal.length(); i++) {
            if (literal.charAt(i) == ' ') {
                int blanks = blanksEnd(text, at);
                if (blanks == at) {
                    return -1;
                }
                at = blanks;
            } else if (at < text.length() && same(text.charAt(at), literal.charAt(i), exact)) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    private static boolean same(char written, char wanted, boolean exact) {
        return written == wanted || (!exact && Character.toLowerCase(written) == wanted);
    }

    private static boolean isFree(String text, int from, int start, Pattern pattern) {
        if (from == start) {
            return start == 0 || (!Character.isLetterOrDigit(text.charAt(start - 1)) && text.charAt(start - 1) != '.');
        }
        boolean point = pattern.before().endsWith(".");
        return from == 0
                || (point
                        ? !Character.isLetterOrDigit(text.charAt(from - 1)) && text.charAt(from - 1) != '.'
                        : !Character.isLetter(text.charAt(from - 1)));
    }

    // 5/7 are days, 5/7/30 and 1/5/7 are none.
    private static boolean isDate(String text, int from, int to, Pattern pattern) {
        boolean before = from > 0 && text.charAt(from - 1) == '/';
        boolean after = to < text.length() && text.charAt(to) == '/';
        return pattern.after().startsWith("/") && (before || after);
    }

    // "mg/dl" is a concentration, not a dose; "mg/kg" and "units/day" are doses.
    private static boolean endsWell(String text, int to) {
        if (to >= text.length() || !Character.isLetterOrDigit(text.charAt(to - 1))) {
            return !isConcentration(text, to - 1);
        }
        return !Character.isLetterOrDigit(text.charAt(to)) && !isConcentration(text, to);
    }

    private static boolean isConcentration(String text, int slash) {
        int end = slash + 1;
        while (text.charAt(slash) == '/' && end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return VOLUMES.contains(text.substring(slash + 1, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int wholeEnd(String text, int from) {
        int end = from;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static int numberEnd(String text, int from) {
        int end = wholeEnd(text, from);
        return end < text.length() && text.charAt(end) == '.' && isDigit(text, end + 1) ? wholeEnd(text, end + 1) : end;
    }
}
