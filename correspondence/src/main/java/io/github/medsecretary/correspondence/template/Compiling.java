package io.github.medsecretary.correspondence.template;

import io.vavr.collection.List;
import java.util.Optional;

/** Reads a template and the shared passages that it uses. */
final class Compiling {

    private final TemplateSource source;
    private final Tongue tongue;
    private final Problems problems = new Problems("");
    private final Mentions mentions = new Mentions();

    Compiling(TemplateSource source, Tongue tongue) {
        this.source = source;
        this.tongue = tongue;
    }

    Problems problems() {
        return problems;
    }

    Mentions mentions() {
        return mentions;
    }

    <V> Node<V> compile(View<V> view) {
        Node<V> node = read(source.text(), problems, Scope.of(view), this::shared);
        node.levelAfter(0);
        return node;
    }

    private <V> Node<V> read(String text, Problems found, Scope<V> scope, Inside inside) {
        var asking = new Asking(found, mentions, tongue);
        BlockReading.Use use = new BlockReading.Use() {
            @Override
            public <U> Node<U> passage(Token.Braced at, Scope<U> where) {
                return inside.read(at, where).in(where);
            }
        };
        return new BlockReading(new Scanning(found).rows(text), asking, use).all(scope);
    }

    /** What is found for a tag, before it is known where it stands. */
    private interface Inside {
        Found read(Token.Braced at, Scope<?> where);
    }

    /** A passage that can be read in any scope. */
    private interface Found {
        <U> Node<U> in(Scope<U> scope);
    }

    private Found shared(Token.Braced at, Scope<?> where) {
        String name = at.tag().name();
        Optional<String> text = source.passages().text(name);
        if (text.isEmpty()) {
            problems.add(
                    TemplateCode.UNKNOWN_PASSAGE,
                    at,
                    DidYouMean.advice(name, source.passages().names()));
        }
        return new Found() {
            @Override
            public <U> Node<U> in(Scope<U> scope) {
                return text.map(each -> within(name, each, scope)).orElseGet(() -> Node.all(List.empty()));
            }
        };
    }

    private <U> Node<U> within(String name, String text, Scope<U> scope) {
        var found = new Problems(name);
        Node<U> node = read(text, found, scope, (at, where) -> nested(at, found));
        // Its headings are asked about while problems are collected, so they are added last.
        return new Deferred<>(node, () -> problems.addAll(found.all()));
    }

    private static Found nested(Token.Braced at, Problems found) {
        found.add(TemplateCode.PASSAGE_IN_PASSAGE, at, Optional.empty());
        return new Found() {
            @Override
            public <U> Node<U> in(Scope<U> scope) {
                return Node.all(List.empty());
            }
        };
    }

    /** A passage's blocks, which tell of what is wrong with them once their headings have been looked at. */
    private record Deferred<U>(Node<U> node, Runnable told) implements Node<U> {
        @Override
        public void write(U subject, WritingStyle style, Sheet sheet) {
            node.write(subject, style, sheet);
        }

        @Override
        public int levelAfter(int level) {
            int after = node.levelAfter(level);
            told.run();
            return after;
        }
    }
}
