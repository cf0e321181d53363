package io.github.medsecretary.correspondence.workflow;

import io.github.medsecretary.correspondence.rendering.CopyChange;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Optional;

/**
 * What two versions of a letter change for each of its readers, in words: for whoever answers for it to look at before it
 * is signed again. It quotes each copy as its reader would have it, so it is shown to nobody else. Prints ids only.
 * Immutable and thread-safe.
 *
 * @param readers who reads something else, in the order of {@link Redispatch#between}
 */
public record WhatChanged(Seq<ForReader> readers) {

    /**
     * What changes for one reader.
     *
     * @param reader who, and what they are to get
     * @param change what reads differently; empty if they had no copy, or get none any more
     */
    public record ForReader(Redispatch reader, Optional<CopyChange> change) {}

    /** What the second version changes. */
    public static WhatChanged between(Draft before, Draft after) {
        Map<String, AudienceLetter> old = Redispatch.copies(before);
        Map<String, AudienceLetter> now = Redispatch.copies(after);
        return new WhatChanged(Redispatch.between(before, after)
                .map(each -> new ForReader(
                        each,
                        old.get(each.recipient())
                                .flatMap(was -> now.get(each.recipient()).map(is -> CopyChange.between(was, is)))
                                .toJavaOptional())));
    }

    /** Whether it reads the same for everybody. */
    public boolean isEmpty() {
        return readers.isEmpty();
    }

    /** For each reader a line, and below it the blocks that go and come. */
    public String text() {
        return isEmpty()
                ? "It reads the same for everybody.\n"
                : readers.map(each -> told(each.reader()) + ":\n"
                                + each.change().map(CopyChange::text).orElse(""))
                        .mkString("\n");
    }

    /** Well-formed markup for the body of a page, a heading a reader. */
    public String html() {
        return isEmpty()
                ? "<p>It reads the same for everybody.</p>\n"
                : readers.map(each -> each.change().orElse(CopyChange.NONE).html(told(each.reader())))
                        .mkString();
    }

    private static String told(Redispatch reader) {
        return switch (reader.why()) {
                    case CHANGED -> "Copy for ";
                    case NEW -> "New copy for ";
                    case WITHDRAWN -> "No copy any more for ";
                }
                + reader.recipient();
    }
}
