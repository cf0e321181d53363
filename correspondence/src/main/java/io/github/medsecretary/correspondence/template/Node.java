package io.github.medsecretary.correspondence.template;

import io.vavr.collection.Seq;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** A compiled block, or several. */
interface Node<V> {

    void write(V subject, WritingStyle style, Sheet sheet);

    /**
     * The least level of the heading that may have been the last after this block.
     *
     * @param level the level of the last heading before it; 0 for none
     */
    int levelAfter(int level);

    /** A block of running text; what comes out empty is not written. */
    static <V> Node<V> block(Row.Form form, Part<V> text) {
        return leaf((subject, style, sheet) -> {
            var out = new StringBuilder();
            text.write(subject, style, out);
            String line = out.toString().strip();
            if (!line.isEmpty()) {
                put(form, line, sheet);
            }
        });
    }

    private static void put(Row.Form form, String text, Sheet sheet) {
        switch (form) {
            case ITEM -> sheet.item(text);
            case LINE -> sheet.line(text);
            default -> sheet.paragraph(text);
        }
    }

    static <V> Node<V> passage(Hole.Words<V> hole) {
        return leaf((subject, style, sheet) ->
                Paragraphs.of(hole.value().apply(subject).orElse("")).forEach(sheet::paragraph));
    }

    /** A heading. It is written even if its words come out empty: what is below it needs it. */
    static <V> Node<V> heading(int level, Part<V> text, IntConsumer asked) {
        return new Node<>() {
            @Override
            public void write(V subject, WritingStyle style, Sheet sheet) {
                var out = new StringBuilder();
                text.write(subject, style, out);
                sheet.heading(level, out.toString().strip());
            }

            @Override
            public int levelAfter(int before) {
                asked.accept(before);
                return level;
            }
        };
    }

    static <V> Node<V> all(Seq<Node<V>> given) {
        Seq<Node<V>> nodes = given.toVector();
        return new Node<>() {
            @Override
            public void write(V subject, WritingStyle style, Sheet sheet) {
                for (Node<V> node : nodes) {
                    node.write(subject, style, sheet);
                }
            }

            @Override
            public int levelAfter(int level) {
                return nodes.foldLeft(level, (before, node) -> node.levelAfter(before));
            }
        };
    }

    static <V> Node<V> choice(Predicate<V> asked, Node<V> then, Node<V> otherwise) {
        return new Node<>() {
            @Override
            public void write(V subject, WritingStyle style, Sheet sheet) {
                (asked.test(subject) ? then : otherwise).write(subject, style, sheet);
            }

            @Override
            public int levelAfter(int level) {
                return Math.min(then.levelAfter(level), otherwise.levelAfter(level));
            }
        };
    }

    static <V, W> Node<V> each(Hole.Items<V, W> items, Node<Within<V, W>> body, Node<V> none) {
        return new Node<>() {
            @Override
            public void write(V subject, WritingStyle style, Sheet sheet) {
                Seq<W> all = items.value().apply(subject);
                if (all.isEmpty()) {
                    none.write(subject, style, sheet);
                }
                for (W item : all) {
                    body.write(new Within<>(subject, item), style, sheet);
                }
            }

            // Where a round ends higher than it began, the next one begins there.
            @Override
            public int levelAfter(int level) {
                int once = body.levelAfter(level);
                int rounds = once < level ? Math.min(once, body.levelAfter(once)) : once;
                return Math.min(none.levelAfter(level), Math.min(level, rounds));
            }
        };
    }

    private static <V> Node<V> leaf(Writing<V> writing) {
        return new Node<>() {
            @Override
            public void write(V subject, WritingStyle style, Sheet sheet) {
                writing.write(subject, style, sheet);
            }

            @Override
            public int levelAfter(int level) {
                return level;
            }
        };
    }

    /** How a block without headings is written. */
    interface Writing<V> {
        void write(V subject, WritingStyle style, Sheet sheet);
    }
}
