package io.github.medsecretary.core.rule;

import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a rule: {@code namespace:name@version}.
 *
 * <p>Ours have the namespace {@link #BUILT_IN} and are constants of the room that owns them; a vendor's rules have the
 * vendor's. A rule whose findings could differ on the same input gets a new version. Ordered by namespace, name,
 * version. Immutable and thread-safe.
 *
 * @param namespace who answers for the rule: lower-case letters, digits and hyphens
 * @param name what it is called: letters, digits, hyphens and underscores
 * @param version from 1 to 999,999,999
 */
public record RuleId(String namespace, String name, int version) implements Comparable<RuleId> {

    /** The namespace of the rules that come with the library. */
    public static final String BUILT_IN = "medsecretary";

    private static final int LAST_VERSION = 999_999_999;

    private static final Pattern NAMESPACE = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,127}");
    private static final Pattern PRINTED =
            Pattern.compile("(?:(" + NAMESPACE + "):)?(" + NAME + ")(?:@([1-9][0-9]{0,8}))?");
    private static final Comparator<RuleId> IN_ORDER =
            Comparator.comparing(RuleId::namespace).thenComparing(RuleId::name).thenComparingInt(RuleId::version);

    /** Checks the three shapes. */
    public RuleId {
        if (!NAMESPACE.matcher(namespace).matches()
                || !NAME.matcher(name).matches()
                || version < 1
                || version > LAST_VERSION) {
            throw new IllegalArgumentException("not a rule id: " + namespace + ":" + name + "@" + version);
        }
    }

    /** A rule that comes with the library, in its first version. */
    public static RuleId builtIn(String name) {
        return new RuleId(BUILT_IN, name, 1);
    }

    /** A vendor's rule. */
    public static RuleId of(String namespace, String name, int version) {
        return new RuleId(namespace, name, version);
    }

    /**
     * Reads {@code name}, {@code namespace:name} or {@code namespace:name@version}; what is left out is built in, or
     * version 1. {@link CoreCode#MALFORMED} otherwise.
     */
    public static Either<Problem, RuleId> parse(String text) {
        Matcher parts = PRINTED.matcher(text);
        if (!parts.matches()) {
            return Either.left(Problem.of(CoreCode.MALFORMED, "A rule's name has the form namespace:name@version."));
        }
        String namespace = parts.group(1) == null ? BUILT_IN : parts.group(1);
        int version = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
        return Either.right(new RuleId(namespace, parts.group(2), version));
    }

    /** Whether the rule comes with the library. */
    public boolean isBuiltIn() {
        return namespace.equals(BUILT_IN);
    }

    /** Whether both are versions of one rule. */
    public boolean isSameRule(RuleId other) {
        return namespace.equals(other.namespace) && name.equals(other.name);
    }

    /** The name for a reader: {@code name} for a built-in rule, {@code namespace:name} for a vendor's. */
    public String label() {
        return isBuiltIn() ? name : namespace + ":" + name;
    }

    @Override
    public int compareTo(RuleId other) {
        return IN_ORDER.compare(this, other);
    }

    /** {@code namespace:name@version}, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return namespace + ":" + name + "@" + version;
    }
}
