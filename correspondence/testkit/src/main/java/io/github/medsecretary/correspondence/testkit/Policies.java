package io.github.medsecretary.correspondence.testkit;

import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.testkit.Disclosures;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of sets of policies, each written as text and read again. */
public final class Policies {

    private static final Seq<String> PARTIES =
            List.of(Audience.values()).map(Audience::code).appendAll(List.of("everyone", "care", "family", "outside"));
    private static final Seq<String> FACTS =
            List.of("consent", "dissent", "child", "competent", "deceased", "court-order", "statute", "seen");

    private Policies() {}

    /** The rules of the United Kingdom, a practice's own, and both together. */
    public static Arbitrary<PolicySet> policies() {
        return Arbitraries.oneOf(
                Arbitraries.just(PolicySet.uk()),
                own(),
                own().map(own -> PolicySet.uk().and(own, "uk-own")));
    }

    /** A practice's own: anything is allowed but what up to four rules withhold, by labels or by headings, in any mode. */
    public static Arbitrary<PolicySet> own() {
        return rule().list()
                .ofMaxSize(4)
                .map(rules -> PolicySet.parse(HEAD
                                + List.ofAll(rules)
                                        .zipWithIndex((text, index) -> "rule: r" + index + "\n" + text + "\n")
                                        .mkString())
                        .getOrElseThrow(problems -> new IllegalStateException(problems.mkString("; "))));
    }

    private static final String HEAD =
            """
            policy: own
            version: own-1
            namespace: own
            jurisdiction: GB

            basis: law
            version: 2030
            cites: A law
            source: https://law.example

            allow: all
            basis: law

            copies: all
            name: everyone
            to: care, patient, family

            notice: ROLES
            text: Some information may be left out by law.

            """.replace("ROLES", List.of(Audience.values()).map(Audience::code).mkString(", "));

    private static Arbitrary<String> rule() {
        return Combinators.combine(
                        about(),
                        Arbitraries.of(PARTIES.toJavaList()),
                        Arbitraries.of(PARTIES.toJavaList()),
                        Arbitraries.of(FACTS.toJavaList()),
                        Arbitraries.of("silent", "silent", "notice", "letter"))
                .as((about, to, except, unless, mode) -> about + "\nto: " + to + "\nexcept: " + except + "\nunless: "
                        + unless + "\nmode: " + mode + "\nbasis: law\n");
    }

    private static Arbitrary<String> about() {
        return Arbitraries.oneOf(
                Disclosures.labels().map(Label::code).map(code -> "labels: " + code),
                Arbitraries.of("labels: R+", "labels: V+"),
                Arbitraries.of(Heading.class)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(8)
                        .map(headings -> "headings: "
                                + List.ofAll(headings).map(Heading::code).mkString(", ")));
    }
}
