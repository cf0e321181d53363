package io.github.medsecretary.correspondence.template;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.LongPredicate;
import java.util.function.LongToIntFunction;

/**
 * Which form a counted word takes, in the syntax of the Unicode CLDR (LDML part 3, cardinal plural rules) as far as whole
 * numbers go: {@code n = 1; n % 10 = 2..4 and n % 100 != 12..14} has three forms, the last of which takes what no rule
 * does. Immutable and thread-safe.
 */
public final class PluralRules {

    private final LongToIntFunction form;
    private final int size;

    private PluralRules(LongToIntFunction form, int size) {
        this.form = form;
        this.size = size;
    }

    static PluralRules of(LongToIntFunction form, int size) {
        return new PluralRules(form, size);
    }

    /** Reads the rules of all forms but the last, with semicolons between; nothing at all is one form for every count. */
    public static Either<Problem, PluralRules> parse(String text) {
        if (text.isBlank()) {
            return Either.right(of(count -> 0, 1));
        }
        return Option.sequence(pieces(text, ";").map(PluralRules::rule))
                .map(PluralRules::of)
                .toEither(() -> Problem.of(
                        CoreCode.MALFORMED,
                        "Plural rules are such as \"n = 1; n % 10 = 2..4 and n % 100 != 12..14\", of whole numbers."));
    }

    private static PluralRules of(Seq<LongPredicate> rules) {
        return of(
                count -> rules.zipWithIndex()
                        .find(each -> each._1().test(count))
                        .map(each -> each._2())
                        .getOrElse(rules.size()),
                rules.size() + 1);
    }

    private static Option<LongPredicate> rule(String text) {
        return Option.sequence(pieces(text, " or ").map(PluralRules::all)).map(each -> each.reduce(LongPredicate::or));
    }

    private static Option<LongPredicate> all(String text) {
        return Option.sequence(pieces(text, " and ").map(PluralRules::relation))
                .map(each -> each.reduce(LongPredicate::and));
    }

    private static Option<LongPredicate> relation(String text) {
        int sign = text.indexOf('=');
        boolean not = sign > 0 && text.charAt(sign - 1) == '!';
        if (sign < 0) {
            return Option.none();
        }
        Option<Long> modulus = modulus(text.substring(0, not ? sign - 1 : sign).strip());
        return Option.sequence(pieces(text.substring(sign + 1), ",").map(PluralRules::range))
                .flatMap(ranges -> modulus.map(divisor -> within(divisor, ranges.reduce(LongPredicate::or))))
                .map(each -> not ? each.negate() : each);
    }

    private static LongPredicate within(long divisor, LongPredicate ranges) {
        return count -> ranges.test(divisor == 0 ? count : count % divisor);
    }

    /** What the number is divided by; 0 for nothing. */
    private static Option<Long> modulus(String operand) {
        if (operand.equals("n")) {
            return Option.some(0L);
        }
        Seq<String> parts = pieces(operand, "%");
        return parts.size() == 2 && parts.head().equals("n")
                ? number(parts.last()).filter(each -> each > 0)
                : Option.none();
    }

    private static Option<LongPredicate> range(String text) {
        Seq<Option<Long>> ends = pieces(text, "..").map(PluralRules::number);
        return ends.size() > 2
                ? Option.none()
                : Option.sequence(ends).map(each -> count -> count >= each.head() && count <= each.last());
    }

    private static Option<Long> number(String digits) {
        boolean number =
                !digits.isEmpty() && digits.length() < 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Option.some(Long.valueOf(digits)) : Option.none();
    }

    private static Seq<String> pieces(String text, String between) {
        List<String> pieces = List.empty();
        int from = 0;
        for (int at = text.indexOf(between); at >= 0; at = text.indexOf(between, from)) {
            pieces = pieces.prepend(text.substring(from, at).strip());
            from = at + between.length();
        }
        return pieces.prepend(text.substring(from).strip()).reverse();
    }

    /** How many forms there are. */
    public int size() {
        return size;
    }

    /** Which form a count takes, from 0. */
    public int form(long count) {
        return form.applyAsInt(count);
    }

    @Override
    public String toString() {
        return "PluralRules[" + size + " forms]";
    }
}
