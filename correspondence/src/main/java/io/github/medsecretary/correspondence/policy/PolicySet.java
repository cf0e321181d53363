package io.github.medsecretary.correspondence.policy;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.LegalBasis;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.correspondence.content.Fragment;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The rules of one practice, in order, with the notices that it prints. Any rule that withholds does; the first in
 * order is the one that is reported, but one that refuses the whole letter before all others. Whether a notice is
 * printed depends on the audience alone, so that it tells nothing. Rules are data, read by {@link #parse}, or a
 * vendor's own {@link DisclosureRule}s. Immutable and thread-safe.
 */
public final class PolicySet {

    /** Everything that a policy's text says. */
    record Parts(
            String review,
            Map<String, StatedBasis> bases,
            Seq<Allowance> allowances,
            Seq<HoldRule> holds,
            Seq<DisclosureRule> rules,
            Map<Audience, String> notices,
            Seq<CopyRule> copies,
            Inferences inferences) {

        Parts ruled(Seq<DisclosureRule> others) {
            return new Parts(review, bases, allowances, holds, others, notices, copies, inferences);
        }

        Parts noticed(Map<Audience, String> others) {
            return new Parts(review, bases, allowances, holds, rules, others, copies, inferences);
        }

        // Whoever adds to a policy adds reasons to withhold, never reasons to share.
        Parts and(Parts own) {
            return new Parts(
                    review.isEmpty() ? own.review : review,
                    bases.merge(own.bases),
                    allowances,
                    holds.appendAll(own.holds),
                    rules.appendAll(own.rules),
                    own.notices.merge(notices),
                    copies,
                    inferences.and(own.inferences));
        }
    }

    private final String version;
    private final Parts parts;

    PolicySet(String version, Parts parts) {
        this.version = version;
        this.parts = parts;
    }

    /** The rules of the United Kingdom. They need review by a qualified person, and say so. */
    public static PolicySet uk() {
        return Uk.POLICY;
    }

    /** Read once, when first asked for. */
    private static final class Uk {

        private static final PolicySet POLICY = read();

        private static PolicySet read() {
            try (InputStream in = PolicySet.class.getResourceAsStream("uk.policy")) {
                if (in == null) {
                    throw new IllegalStateException("the policy of the United Kingdom is not in this jar");
                }
                return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .getOrElseThrow(problems -> new IllegalStateException(problems.mkString("; ")));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /**
     * The rules of a text, or everything that is wrong with it, by line. The text has blocks parted by empty lines, each
     * of lines {@code key: value}: one block {@code policy}, and any number of {@code basis}, {@code allow},
     * {@code hold}, {@code rule}, {@code notice}, {@code copies} and {@code infer}; a line that begins with # is a
     * comment. {@code uk.policy} beside this class is the example. A set without an {@code allow} permits nothing by
     * itself: it is meant to be added to another.
     */
    public static Either<Seq<Problem>, PolicySet> parse(String text) {
        return PolicyText.parse(text);
    }

    /** This set with one more rule at its end, under another version. */
    public PolicySet with(DisclosureRule rule, String newVersion) {
        return new PolicySet(newVersion, parts.ruled(parts.rules().append(rule)));
    }

    /**
     * This set with all that another adds at its end, under another version. It withholds what either withholds and
     * holds what either holds; the other's notices stand before this set's. It never shows more than this set does.
     */
    public PolicySet and(PolicySet own, String newVersion) {
        return new PolicySet(newVersion, parts.and(own.parts));
    }

    /** This set with a fixed sentence for every letter to an audience, under another version. */
    public PolicySet notice(Audience audience, String sentence, String newVersion) {
        return new PolicySet(newVersion, parts.noticed(parts.notices().put(audience, sentence)));
    }

    /** Which rules these are: part of what is signed. */
    public String version() {
        return version;
    }

    /** What is to be done before the set may be relied on; empty if a qualified person has reviewed all of it. */
    public Optional<String> review() {
        return Optional.of(parts.review()).filter(each -> !each.isEmpty());
    }

    /** The law and guidance that its rules cite, by code. */
    public Seq<StatedBasis> bases() {
        return parts.bases().values().toList();
    }

    /** Its rules, in order. */
    public Seq<DisclosureRule> rules() {
        return parts.rules();
    }

    /** Of its rules, those that may withhold something from somebody; the others never do. */
    public Seq<DisclosureRule> rulesFor(Reader reader) {
        return parts.rules().filter(rule -> rule.concerns(reader));
    }

    /** The sentence that stands in every letter to an audience, if there is one. */
    public Optional<String> notice(Audience audience) {
        return parts.notices().get(audience).toJavaOptional();
    }

    /** The first rule that withholds a fragment from somebody, if one does. */
    public Optional<DisclosureRule> withholding(Fragment fragment, Reader reader) {
        return parts.rules().find(rule -> rule.withholds(fragment, reader)).toJavaOptional();
    }

    /** By which law something may be shared with somebody; empty if none allows it. */
    public Optional<LegalBasis> allowance(Reader reader) {
        return parts.allowances()
                .find(each -> each.readers().match(reader))
                .map(Allowance::basis)
                .toJavaOptional();
    }

    /** Why no letter is made for somebody at all, if none is. */
    public Optional<LetterHold> hold(Reader reader) {
        return parts.holds()
                .find(each -> each.readers().match(reader))
                .map(HoldRule::hold)
                .orElse(() -> nothingAllows(reader))
                .toJavaOptional();
    }

    private Option<LetterHold> nothingAllows(Reader reader) {
        return Option.when(
                allowance(reader).isEmpty(),
                () -> new LetterHold(
                        LetterHold.Outcome.REFUSED, "Nothing permits this disclosure.", LegalBasis.MINIMUM_NECESSARY));
    }

    /** Whether a letter to one reader may name another among the copies. */
    public boolean mayName(Reader other, Reader reader) {
        return parts.copies()
                .exists(each -> each.named().match(other) && each.to().match(reader));
    }

    /** The labels that the words of a text call for, whatever labels it has. */
    public Labels inferred(String text) {
        return parts.inferences().of(text);
    }

    /** Its version. */
    @Override
    public String toString() {
        return "PolicySet[" + version + "]";
    }
}
