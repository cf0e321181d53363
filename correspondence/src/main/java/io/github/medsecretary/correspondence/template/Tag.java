package io.github.medsecretary.correspondence.template;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** What stands between two braces: a verb, the name that it is about, and the forms of a word. */
record Tag(Verb verb, String name, Seq<String> forms, boolean capital) {

    /** Words that are tags by themselves, and so no names. */
    static final Seq<String> RESERVED = List.of(Verb.values())
            .filter(each -> each.follows() == Verb.Follows.NOTHING)
            .map(Verb::word);

    private static final Seq<String> VERBS = List.of(Verb.values())
            .filter(each -> each.follows() != Verb.Follows.NOTHING)
            .map(Verb::word)
            .filter(word -> !word.isEmpty());

    /** The tag, or advice on what may have been meant. */
    static Either<String, Tag> read(String inside) {
        String text = inside.strip();
        if (text.startsWith("!")) {
            return Either.right(new Tag(Verb.COMMENT, "", List.empty(), false));
        }
        int space = text.indexOf(' ');
        if (text.isEmpty()) {
            return Either.left("a name is missing between the braces.");
        }
        return space < 0
                ? single(text)
                : led(text.substring(0, space), text.substring(space).strip());
    }

    private static Either<String, Tag> single(String word) {
        if (RESERVED.contains(word)) {
            return Either.right(new Tag(Verb.of(word).orElseThrow(), "", List.empty(), false));
        }
        boolean possessive = word.endsWith("'s") || word.endsWith("’s");
        return Either.right(
                possessive
                        ? new Tag(Verb.POSSESSIVE, word.substring(0, word.length() - 2), List.empty(), false)
                        : new Tag(Verb.VALUE, word, List.empty(), false));
    }

    private static Either<String, Tag> led(String head, String rest) {
        String low = Character.toLowerCase(head.charAt(0)) + head.substring(1);
        boolean capital = !low.equals(head);
        return Verb.of(low)
                .filter(verb -> verb.follows() != Verb.Follows.NOTHING)
                .map(verb -> about(verb, rest, capital))
                .orElseGet(() -> Either.left(DidYouMean.advice(low, VERBS)
                        .orElse("a tag is a name alone, or one of " + VERBS.mkString(", ") + " before a name.")));
    }

    private static Either<String, Tag> about(Verb verb, String rest, boolean capital) {
        int space = rest.indexOf(' ');
        if (verb.follows() == Verb.Follows.NAME) {
            return space < 0
                    ? Either.right(new Tag(verb, rest, List.empty(), capital))
                    : Either.left("only a name follows \"" + verb.word() + "\".");
        }
        return space < 0
                ? Either.left("a name and forms such as \"medicine|medicines\" follow \"" + verb.word() + "\".")
                : Either.right(new Tag(
                        verb,
                        rest.substring(0, space),
                        split(rest.substring(space).strip()),
                        capital));
    }

    private static Seq<String> split(String forms) {
        return List.of(forms.split("\\|", -1)).map(String::strip);
    }
}
