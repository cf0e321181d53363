package io.github.medsecretary.terminology.document;

import io.github.medsecretary.core.text.Span;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sections by the headings that open them. */
final class Sections {

    private Sections() {}

    /** From each heading to the next; together they cover a text of some length. */
    static Seq<Section> of(Iterable<Heading> opening, int length) {
        var sections = new ArrayList<Section>();
        Optional<Heading> heading = Optional.empty();
        int start = 0;
        for (Heading each : opening) {
            add(sections, heading, start, each.span().start());
            heading = Optional.of(each);
            start = each.span().start();
        }
        add(sections, heading, start, length);
        return Array.ofAll(sections);
    }

    private static void add(List<Section> sections, Optional<Heading> heading, int start, int end) {
        if (end > start) {
            sections.add(new Section(heading, Span.of(start, end)));
        }
    }

    /** The headings that open sections after an edit, given those of before and those of a part. */
    static Iterable<Heading> patched(Seq<Section> before, Seq<Section> part, Patch patch) {
        var headings = new ArrayList<Heading>();
        add(headings, before, Span.of(0, patch.before().start()), 0);
        add(headings, part, patch.inPart(), patch.part().start());
        add(headings, before, Span.of(patch.before().end(), Integer.MAX_VALUE), patch.shift());
        return headings;
    }

    /** The headings that open sections in a part, counted from its beginning. */
    static Iterable<Heading> cut(Seq<Section> sections, Span part) {
        var headings = new ArrayList<Heading>();
        add(headings, sections, part, -part.start());
        return headings;
    }

    private static void add(List<Heading> headings, Seq<Section> sections, Span within, int shift) {
        for (Section section : sections) {
            section.heading()
                    .filter(each ->
                            within.start() <= each.span().start() && each.span().start() < within.end())
                    .map(each -> new Heading(each.span().shift(shift), each.standard()))
                    .ifPresent(headings::add);
        }
    }

    /** Whether sections have the same headings after an edit, and none was touched by it. */
    static boolean keptBy(Seq<Section> before, Seq<Section> after, Patch edited) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!isKept(before.get(i).heading(), after.get(i).heading(), edited)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKept(Optional<Heading> before, Optional<Heading> after, Patch edited) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() && after.isEmpty();
        }
        Span place = before.get().span();
        boolean above = place.end() < edited.before().start();
        boolean below = place.start() > edited.before().end();
        Span moved = place.shift(below ? edited.shift() : 0);
        return (above || below)
                && moved.equals(after.get().span())
                && before.get().standard().equals(after.get().standard());
    }
}
