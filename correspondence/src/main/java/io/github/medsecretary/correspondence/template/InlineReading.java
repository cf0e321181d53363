package io.github.medsecretary.correspondence.template;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the words and tags of one block. */
final class InlineReading {

    private static final Seq<Verb> WITHIN_IF = List.of(Verb.OTHERWISE, Verb.END);
    private static final Seq<Verb> WITHIN_EACH = List.of(Verb.OTHERWISE, Verb.END, Verb.BETWEEN, Verb.LAST);

    private final Seq<Token> tokens;
    private final Asking asking;
    private int next;

    InlineReading(Seq<Token> tokens, Asking asking) {
        this.tokens = tokens.toVector();
        this.asking = asking;
    }

    <V> Part<V> all(Scope<V> scope) {
        Part<V> part = until(List.empty(), scope);
        while (next < tokens.size()) {
            asking.problems().add(TemplateCode.NOTHING_OPEN, tokens.get(next), Optional.empty());
            next++;
            until(List.empty(), scope);
        }
        return part;
    }

    /** Up to a tag that ends or parts what is open, which is left to be taken. */
    private <V> Part<V> until(Seq<Verb> stops, Scope<V> scope) {
        var parts = new ArrayList<Part<V>>();
        while (next < tokens.size()) {
            Token token = tokens.get(next);
            if (token instanceof Token.Braced braced) {
                Verb verb = braced.tag().verb();
                if (stops.contains(verb)) {
                    break;
                }
                next++;
                parts.add(part(braced, verb, scope));
            } else if (token instanceof Token.Words words) {
                next++;
                say(words, scope);
                parts.add(Part.words(words.text()));
            }
        }
        return parts.isEmpty() ? Part.nothing() : Part.all(List.ofAll(parts));
    }

    private void say(Token.Words words, Scope<?> scope) {
        if (!words.text().isBlank()) {
            asking.mention("", words, scope);
        }
    }

    private <V> Part<V> part(Token.Braced at, Verb verb, Scope<V> scope) {
        return switch (verb) {
            case IF, UNLESS -> choice(at, scope);
            case EACH -> each(at, scope);
            case COMMENT -> Part.nothing();
            case LEFT_BRACE -> Part.words("{");
            case RIGHT_BRACE -> Part.words("}");
            case OTHERWISE, BETWEEN, LAST, END -> {
                asking.problems().add(TemplateCode.NOTHING_OPEN, at, Optional.empty());
                yield Part.nothing();
            }
            case USE -> {
                asking.problems()
                        .add(TemplateCode.PASSAGE_NOT_ALONE, at, Optional.of("the tag belongs on a line of its own."));
                yield Part.nothing();
            }
            default -> asking.printed(at, scope);
        };
    }

    private <V> Part<V> choice(Token.Braced at, Scope<V> scope) {
        boolean when = at.tag().verb() == Verb.IF;
        if (!asking.mayOpen(at, scope)) {
            return Part.nothing();
        }
        Predicate<V> asked = asking.condition(at, scope);
        Scope<V> present = scope.where(at.tag().name());
        Scope<V> absent = scope.unless(at.tag().name());
        Part<V> first = until(WITHIN_IF, when ? present : absent);
        Part<V> second = took(Verb.OTHERWISE) ? until(WITHIN_IF, when ? absent : present) : Part.nothing();
        ended(at);
        return when ? Part.choice(asked, first, second) : Part.choice(asked.negate(), first, second);
    }

    private <V> Part<V> each(Token.Braced at, Scope<V> scope) {
        if (!asking.mayOpen(at, scope)) {
            return Part.nothing();
        }
        Optional<Hole.Items<V, ?>> items = asking.items(at, scope);
        return items.isPresent()
                ? each(at, items.get(), scope)
                : each(at, new Hole.Items<>(none -> List.empty(), View.<V>empty()), scope);
    }

    private <V, W> Part<V> each(Token.Braced at, Hole.Items<V, W> items, Scope<V> scope) {
        String name = at.tag().name();
        Part<Within<V, W>> body = until(WITHIN_EACH, scope.each(name, items.view()));
        int before = asking.mentions().size();
        Part<V> between = took(Verb.BETWEEN) ? until(WITHIN_EACH, scope.between(name)) : Part.nothing();
        Part<V> last = took(Verb.LAST) ? until(WITHIN_EACH, scope.last(name)) : alsoLast(before, name, scope, between);
        Part<V> none = took(Verb.OTHERWISE) ? until(WITHIN_IF, scope.unless(name)) : Part.nothing();
        ended(at);
        return Part.each(items, body, new Part.Joint<>(between, last, none));
    }

    private <V> Part<V> alsoLast(int before, String name, Scope<V> scope, Part<V> between) {
        asking.mentions().again(before, scope.between(name), scope.last(name));
        return between;
    }

    private boolean took(Verb verb) {
        boolean here = next < tokens.size()
                && tokens.get(next) instanceof Token.Braced braced
                && braced.tag().verb() == verb;
        next += here ? 1 : 0;
        return here;
    }

    private void ended(Token.Braced opened) {
        if (!took(Verb.END)) {
            asking.problems().add(TemplateCode.NOT_ENDED, opened, Optional.of("an {end} is missing."));
        }
    }
}
