package io.github.medsecretary.correspondence.template;

import io.github.medsecretary.core.person.Pronouns;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** What a tag about one hole becomes; empty where the kind of the hole does not fit the tag. */
final class HoleParts {

    private HoleParts() {}

    static <V> Optional<Part<V>> of(Tag tag, Hole<V> hole, Tongue tongue) {
        return switch (tag.verb()) {
            case VALUE -> value(hole, tongue);
            case POSSESSIVE -> possessive(hole);
            case ARTICLE, ARTICLE_AN -> article(tag, hole);
            case THEY -> pronoun(tag, hole, Pronouns::subject);
            case THEM -> pronoun(tag, hole, Pronouns::object);
            case THEIR -> pronoun(tag, hole, Pronouns::possessive);
            case VERB -> verb(tag, hole);
            case COUNT -> counted(tag, hole, tongue, true);
            case PLURAL -> counted(tag, hole, tongue, false);
            case DAY -> day(hole, tongue);
            default -> Optional.empty();
        };
    }

    private static <V> Optional<Part<V>> value(Hole<V> hole, Tongue tongue) {
        if (hole instanceof Hole.Words<V> words && words.kind() == HoleKind.DOSE) {
            return part(words.value(), (dose, style, out) -> Line.append(Doses.written(dose, style.doses()), out));
        }
        if (hole instanceof Hole.Words<V> words && words.kind() == HoleKind.TEXT) {
            return part(words.value(), (text, style, out) -> Line.append(text, out));
        }
        if (hole instanceof Hole.Decimal<V> number) {
            return part(number.value(), (value, style, out) -> out.append(style.number(value)));
        }
        if (hole instanceof Hole.Day<V> day) {
            return part(day.value(), (date, style, out) -> tongue.date(date, style.dates(), out));
        }
        if (hole instanceof Hole.Clock<V> clock) {
            return part(clock.value(), (time, style, out) -> tongue.time(time, style.times(), out));
        }
        if (hole instanceof Hole.Somebody<V> somebody) {
            return part(somebody.value(), (person, style, out) -> Line.append(person.name(), out));
        }
        return hole instanceof Hole.Count<V> count
                ? Optional.of(
                        (subject, style, out) -> tongue.count(count.value().applyAsInt(subject), style, out))
                : Optional.empty();
    }

    private static <V> Optional<Part<V>> possessive(Hole<V> hole) {
        if (hole instanceof Hole.Words<V> words && words.kind() == HoleKind.TEXT) {
            return part(words.value(), HoleParts::possessive);
        }
        return hole instanceof Hole.Somebody<V> somebody
                ? part(somebody.value(), (person, style, out) -> possessive(person.name(), style, out))
                : Optional.empty();
    }

    private static void possessive(String name, WritingStyle style, StringBuilder out) {
        Line.append(name, out);
        out.append(English.possessive(name, style.possessives()));
    }

    private static <V> Optional<Part<V>> article(Tag tag, Hole<V> hole) {
        return hole instanceof Hole.Words<V> words && words.kind() == HoleKind.TEXT
                ? part(words.value(), (text, style, out) -> {
                    out.append(cased(tag, English.article(text))).append(' ');
                    Line.append(text, out);
                })
                : Optional.empty();
    }

    private static <V> Optional<Part<V>> pronoun(Tag tag, Hole<V> hole, Function<Pronouns, String> which) {
        return hole instanceof Hole.Somebody<V> somebody
                ? part(
                        somebody.value(),
                        (person, style, out) -> Line.append(cased(tag, which.apply(person.pronouns())), out))
                : Optional.empty();
    }

    private static <V> Optional<Part<V>> verb(Tag tag, Hole<V> hole) {
        if (!(hole instanceof Hole.Somebody<V> somebody)) {
            return Optional.empty();
        }
        String one = tag.forms().head();
        String many = tag.forms().last();
        return part(somebody.value(), (person, style, out) -> out.append(person.takesPlural() ? many : one));
    }

    private static String cased(Tag tag, String word) {
        return tag.capital() ? English.capital(word) : word;
    }

    private static <V> Optional<Part<V>> counted(Tag tag, Hole<V> hole, Tongue tongue, boolean withNumber) {
        String[] forms = tag.forms().toJavaArray(String[]::new);
        return size(hole).map(size -> (subject, style, out) -> {
            long count = Math.max(0, size.applyAsLong(subject));
            if (withNumber) {
                tongue.count(count, style, out);
                out.append(' ');
            }
            out.append(forms[tongue.form(count)]);
        });
    }

    private static <V> Optional<ToLongFunction<V>> size(Hole<V> hole) {
        if (hole instanceof Hole.Count<V> count) {
            return Optional.of(subject -> count.value().applyAsInt(subject));
        }
        return hole instanceof Hole.Items<V, ?> items
                ? Optional.of(subject -> items.value().apply(subject).size())
                : Optional.empty();
    }

    private static <V> Optional<Part<V>> day(Hole<V> hole, Tongue tongue) {
        return hole instanceof Hole.Day<V> day
                ? part(day.value(), (date, style, out) -> {
                    tongue.weekday(date, out);
                    tongue.date(date, style.dates(), out.append(' '));
                })
                : Optional.empty();
    }

    /** What can be asked of a hole: whether it is so, there, or more than none. */
    static <V> Optional<Predicate<V>> asked(Hole<V> hole) {
        if (hole instanceof Hole.Flag<V> flag) {
            return Optional.of(flag.value());
        }
        if (hole instanceof Hole.Count<V> || hole instanceof Hole.Items<V, ?>) {
            return size(hole).map(size -> subject -> size.applyAsLong(subject) > 0);
        }
        return hole.optional() ? present(hole) : Optional.empty();
    }

    private static <V> Optional<Predicate<V>> present(Hole<V> hole) {
        if (hole instanceof Hole.Words<V> words) {
            return Optional.of(subject ->
                    words.value().apply(subject).filter(each -> !each.isBlank()).isPresent());
        }
        if (hole instanceof Hole.Decimal<V> number) {
            return Optional.of(subject -> number.value().apply(subject).isPresent());
        }
        if (hole instanceof Hole.Day<V> day) {
            return Optional.of(subject -> day.value().apply(subject).isPresent());
        }
        if (hole instanceof Hole.Clock<V> clock) {
            return Optional.of(subject -> clock.value().apply(subject).isPresent());
        }
        return hole instanceof Hole.Somebody<V> somebody
                ? Optional.of(subject -> somebody.value().apply(subject).isPresent())
                : Optional.empty();
    }

    /** How a value that is there is written. */
    private interface Writing<T> {
        void write(T value, WritingStyle style, StringBuilder out);
    }

    private static <V, T> Optional<Part<V>> part(Function<V, Optional<T>> value, Writing<T> writing) {
        return Optional.of((subject, style, out) -> {
            Optional<T> there = value.apply(subject);
            if (there.isPresent()) {
                writing.write(there.get(), style, out);
            }
        });
    }
}
