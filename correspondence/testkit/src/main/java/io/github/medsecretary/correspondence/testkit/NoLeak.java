package io.github.medsecretary.correspondence.testkit;

import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.Heading;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.Renderer;
import io.github.medsecretary.correspondence.selection.Disclosure;
import io.github.medsecretary.correspondence.selection.Selection;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The law that nothing withheld is shown. Throws an {@link AssertionError} that names the fragment. */
public final class NoLeak {

    private NoLeak() {}

    /** Checks every copy of a letter whose fragments bear their {@link Letters#token}. */
    public static void check(
            LetterContent content, Iterable<Recipient> recipients, PolicySet policy, Renderer renderer) {
        Seq<Recipient> all = List.ofAll(recipients);
        for (Recipient recipient : all) {
            var selection = Selection.of(content, recipient, all, policy);
            Disclosure disclosure = selection.disclosure();
            accountsForAll(content, disclosure);
            selection
                    .letter()
                    .ifPresent(letter -> shownAsSelected(
                            content, disclosure, new String(renderer.render(letter), StandardCharsets.UTF_8)));
        }
    }

    private static void accountsForAll(LetterContent content, Disclosure disclosure) {
        Seq<String> told = disclosure.included().appendAll(disclosure.withheld().map(each -> each.fragment()));
        boolean whole = disclosure.hold().isPresent()
                ? disclosure.included().isEmpty()
                : told.sorted()
                        .equals(content.fragments().map(Fragment::id).sorted().toList());
        law("a disclosure accounts for every fragment once", whole);
        boolean mute = content.fragments().forAll(each -> !disclosure.toString().contains(Letters.token(each.id())));
        law("a disclosure holds no words", mute);
    }

    private static void shownAsSelected(LetterContent content, Disclosure disclosure, String page) {
        for (Fragment each : content.fragments()) {
            boolean shown = page.toLowerCase(Locale.ROOT).contains(Letters.token(each.id()));
            law(
                    "fragment " + each.id() + " is shown if and only if it was included",
                    shown == disclosure.included().contains(each.id()));
        }
        Seq<Heading> included = content.fragments()
                .filter(each -> disclosure.included().contains(each.id()))
                .map(Fragment::heading);
        for (Heading heading : Heading.values()) {
            boolean printed = page.contains(">" + heading.title() + "</h2>")
                    || page.contains("\n" + heading.title().toUpperCase(Locale.UK) + "\n");
            law(
                    "the heading " + heading.code() + " is there only over what is shown",
                    !printed || included.contains(heading));
        }
    }

    private static void law(String law, boolean holds) {
        if (!holds) {
            throw new AssertionError(law);
        }
    }
}
