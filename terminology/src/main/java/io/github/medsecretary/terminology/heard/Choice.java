package io.github.medsecretary.terminology.heard;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Predicate;

/**
 * Which of several windows are told: the best first, then what does not overlap with it. Of windows for which the same
 * was said, the one that sounds most like it: small words at its ends are no part of what was misheard if less of it sounds
 * alike with them.
 */
final class Choice {

    /** A window, and the most by which it or a neighbour with the same words fits. */
    private record Ranked(Window window, double margin) {}

    private static final Comparator<Ranked> BEST = Comparator.comparingDouble(Ranked::margin)
            .thenComparingDouble(each -> each.window().likeness())
            .reversed()
            .thenComparingInt(each -> each.window().length())
            .thenComparingInt(each -> each.window().first());

    private final boolean[] taken;
    private final Predicate<Window> allowed;

    private Choice(int words, Predicate<Window> allowed) {
        this.taken = new boolean[words];
        this.allowed = allowed;
    }

    /** The chosen windows in the order of the text, of so many words. */
    static Seq<Window> of(Iterable<Window> windows, int words, Predicate<Window> allowed) {
        return new Choice(words, allowed).chosen(windows);
    }

    private Seq<Window> chosen(Iterable<Window> windows) {
        Window[] inOrder = List.ofAll(windows)
                .sorted(Comparator.comparingInt(Window::first).thenComparingInt(Window::last))
                .toJavaArray(Window[]::new);
        var ranked = new Ranked[inOrder.length];
        Arrays.setAll(ranked, at -> new Ranked(inOrder[at], margin(inOrder, at)));
        Arrays.sort(ranked, BEST);
        List<Window> chosen = List.empty();
        for (Ranked each : ranked) {
            Window window = each.window();
            if (isFree(window) && allowed.test(window)) {
                chosen = chosen.prepend(window);
                Arrays.fill(taken, window.first(), window.last() + 1, true);
            }
        }
        return chosen.sortBy(Window::first);
    }

    // Windows are a few words long, so that those that overlap are near each other in their order.
    private static double margin(Window[] inOrder, int at) {
        Window window = inOrder[at];
        double most = window.margin();
        for (int i = at - 1; i >= 0 && inOrder[i].first() > window.first() - Listening.LONGEST; i--) {
            most = Math.max(most, shared(window, inOrder[i]));
        }
        for (int i = at + 1; i < inOrder.length && inOrder[i].first() <= window.last(); i++) {
            most = Math.max(most, shared(window, inOrder[i]));
        }
        return most;
    }

    private static double shared(Window window, Window other) {
        boolean same = window.overlaps(other) && window.said().equals(other.said());
        return same ? other.margin() : window.margin();
    }

    private boolean isFree(Window window) {
        for (int i = window.first(); i <= window.last(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
