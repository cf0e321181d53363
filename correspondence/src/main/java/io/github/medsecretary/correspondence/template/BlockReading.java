package io.github.medsecretary.correspondence.template;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the blocks of a template, line by line. */
final class BlockReading {

    private static final Seq<Verb> STOPS = List.of(Verb.OTHERWISE, Verb.END);

    private final Vector<Row> rows;
    private final Asking asking;
    private final Use use;
    private int next;

    /** What a tag that names a shared passage becomes. */
    interface Use {
        <V> Node<V> passage(Token.Braced at, Scope<V> scope);
    }

    BlockReading(Vector<Row> rows, Asking asking, Use use) {
        this.rows = rows;
        this.asking = asking;
        this.use = use;
    }

    <V> Node<V> all(Scope<V> scope) {
        var nodes = new ArrayList<Node<V>>();
        nodes.add(until(scope));
        while (next < rows.size()) {
            rows.get(next)
                    .alone()
                    .ifPresent(at -> asking.problems().add(TemplateCode.NOTHING_OPEN, at, Optional.empty()));
            next++;
            nodes.add(until(scope));
        }
        return Node.all(List.ofAll(nodes));
    }

    /** Up to the end of the text, or to an end or otherwise, which is left to be taken. */
    private <V> Node<V> until(Scope<V> scope) {
        var nodes = new ArrayList<Node<V>>();
        while (next < rows.size()) {
            Row row = rows.get(next);
            Optional<Token.Braced> alone = row.alone();
            if (alone.isPresent()) {
                if (STOPS.contains(alone.get().tag().verb())) {
                    break;
                }
                next++;
                nodes.add(ordered(alone.get(), scope));
            } else if (row.form() == Row.Form.BLANK) {
                next++;
            } else {
                nodes.add(block(row, scope));
            }
        }
        return Node.all(List.ofAll(nodes));
    }

    private <V> Node<V> ordered(Token.Braced at, Scope<V> scope) {
        return switch (at.tag().verb()) {
            case IF, UNLESS -> choice(at, scope);
            case EACH -> each(at, scope);
            case USE -> use.passage(at, scope);
            default -> Node.all(List.empty());
        };
    }

    private <V> Node<V> choice(Token.Braced at, Scope<V> scope) {
        if (!asking.mayOpen(at, scope)) {
            return Node.all(List.empty());
        }
        boolean when = at.tag().verb() == Verb.IF;
        Predicate<V> asked = asking.condition(at, scope);
        Scope<V> present = scope.where(at.tag().name());
        Scope<V> absent = scope.unless(at.tag().name());
        Node<V> first = until(when ? present : absent);
        Node<V> second = took(Verb.OTHERWISE) ? until(when ? absent : present) : Node.all(List.empty());
        ended(at);
        return when ? Node.choice(asked, first, second) : Node.choice(asked.negate(), first, second);
    }

    private <V> Node<V> each(Token.Braced at, Scope<V> scope) {
        if (!asking.mayOpen(at, scope)) {
            return Node.all(List.empty());
        }
        Optional<Hole.Items<V, ?>> items = asking.items(at, scope);
        return items.isPresent()
                ? each(at, items.get(), scope)
                : each(at, new Hole.Items<>(none -> List.empty(), View.<V>empty()), scope);
    }

    private <V, W> Node<V> each(Token.Braced at, Hole.Items<V, W> items, Scope<V> scope) {
        Node<Within<V, W>> body = until(scope.each(at.tag().name(), items.view()));
        Node<V> none = took(Verb.OTHERWISE) ? until(scope.unless(at.tag().name())) : Node.all(List.empty());
        ended(at);
        return Node.each(items, body, none);
    }

    private boolean took(Verb verb) {
        boolean here = next < rows.size()
                && rows.get(next).alone().filter(at -> at.tag().verb() == verb).isPresent();
        next += here ? 1 : 0;
        return here;
    }

    private void ended(Token.Braced opened) {
        if (!took(Verb.END)) {
            asking.problems().add(TemplateCode.NOT_ENDED, opened, Optional.of("an {end} is missing."));
        }
    }

    private <V> Node<V> block(Row first, Scope<V> scope) {
        Seq<Token> tokens = first.form() == Row.Form.RUNNING ? paragraph() : only();
        if (first.form() == Row.Form.RUNNING && tokens.size() == 1 && tokens.head() instanceof Token.Braced at) {
            Optional<Node<V>> passage = passage(at, scope);
            if (passage.isPresent()) {
                return passage.get();
            }
        }
        Part<V> text = new InlineReading(tokens, asking).all(scope);
        int level = level(first.form());
        return level == 0
                ? Node.block(first.form(), text)
                : Node.heading(level, text, before -> checkOrder(level, before, first));
    }

    private static int level(Row.Form form) {
        return switch (form) {
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            default -> 0;
        };
    }

    private void checkOrder(int level, int before, Row row) {
        if (level > before + 1) {
            Token at = row.tokens().headOption().getOrElse(new Token.Words("", 1, 1));
            asking.problems().add(TemplateCode.HEADING_ORDER, at, Optional.empty());
        }
    }

    private Seq<Token> only() {
        return rows.get(next++).tokens();
    }

    /** Running lines up to an empty one, another block's, or a tag that orders blocks. */
    private Seq<Token> paragraph() {
        var tokens = new ArrayList<Token>();
        int open = 0;
        while (next < rows.size()) {
            Row row = rows.get(next);
            boolean orders = open <= 0 && row.alone().isPresent();
            if (row.form() != Row.Form.RUNNING || orders) {
                break;
            }
            if (!tokens.isEmpty()) {
                tokens.add(new Token.Words(
                        " ", row.tokens().headOption().map(Token::line).getOrElse(1), 1));
            }
            tokens.addAll(row.tokens().asJava());
            open += row.opened();
            next++;
        }
        return Vector.ofAll(tokens);
    }

    private <V> Optional<Node<V>> passage(Token.Braced at, Scope<V> scope) {
        boolean named = at.tag().verb() == Verb.VALUE;
        return named
                        && scope.view().hole(at.tag().name()).orElse(null) instanceof Hole.Words<V> words
                        && words.kind() == HoleKind.PASSAGE
                ? Optional.of(passage(words, at, scope))
                : Optional.empty();
    }

    private <V> Node<V> passage(Hole.Words<V> words, Token.Braced at, Scope<V> scope) {
        asking.mention(scope.path(at.tag().name()), at, scope);
        return asking.isThere(words, at, scope) ? Node.passage(words) : Node.all(List.empty());
    }
}
