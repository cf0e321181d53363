package io.github.medsecretary.correspondence.template;

import io.vavr.collection.Seq;
import java.util.function.Predicate;

/** A compiled stretch of running text. */
interface Part<V> {

    void write(V subject, WritingStyle style, StringBuilder out);

    static <V> Part<V> nothing() {
        return (subject, style, out) -> {};
    }

    /** Words as they stand; a space is not doubled where a condition before it left one. */
    static <V> Part<V> words(String words) {
        boolean spaced = words.startsWith(" ");
        return (subject, style, out) -> {
            boolean doubled = spaced && (out.length() == 0 || out.charAt(out.length() - 1) == ' ');
            out.append(words, doubled ? 1 : 0, words.length());
        };
    }

    static <V> Part<V> all(Seq<Part<V>> parts) {
        Seq<Part<V>> inOrder = parts.toVector();
        return parts.size() == 1
                ? parts.head()
                : (subject, style, out) -> {
                    for (Part<V> part : inOrder) {
                        part.write(subject, style, out);
                    }
                };
    }

    static <V> Part<V> choice(Predicate<V> asked, Part<V> then, Part<V> otherwise) {
        return (subject, style, out) -> (asked.test(subject) ? then : otherwise).write(subject, style, out);
    }

    static <V, W> Part<V> each(Hole.Items<V, W> items, Part<Within<V, W>> body, Joint<V> joint) {
        return (subject, style, out) -> {
            Seq<W> all = items.value().apply(subject);
            int left = all.size();
            if (left == 0) {
                joint.none().write(subject, style, out);
            }
            for (W item : all) {
                body.write(new Within<>(subject, item), style, out);
                left--;
                if (left > 0) {
                    (left == 1 ? joint.last() : joint.between()).write(subject, style, out);
                }
            }
        };
    }

    /** What stands between items, before the last, and where there are none. */
    record Joint<V>(Part<V> between, Part<V> last, Part<V> none) {}
}
