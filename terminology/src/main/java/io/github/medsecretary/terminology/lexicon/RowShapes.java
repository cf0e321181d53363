package io.github.medsecretary.terminology.lexicon;

import io.github.medsecretary.core.document.Jurisdiction;
import io.github.medsecretary.core.rule.Disposition;
import io.github.medsecretary.core.rule.Severity;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.function.Function;

/** The columns of each type of row, in their order. */
final class RowShapes {

    private RowShapes() {}

    static Option<Entry> abbreviation(Row row) {
        String shortForm = row.required();
        String longForm = row.required();
        Option<Integer> prior = row.parsed(RowShapes::weight);
        Map<String, Integer> specialties = TreeMap.ofEntries(row.values(RowShapes::specialty));
        Seq<Abbreviation.Flag> flags = row.values(RowShapes::flag);
        Seq<Cue> cuesFor = row.values(Cue::parse);
        Seq<Cue> cuesAgainst = row.values(Cue::parse);
        String source = row.required();
        return row.build(() -> Abbreviation.builder()
                .shortForm(shortForm)
                .longForm(longForm)
                .prior(prior.get())
                .specialties(specialties)
                .flags(flags.sorted())
                .cuesFor(cuesFor)
                .cuesAgainst(cuesAgainst)
                .source(source)
                .build());
    }

    static Option<Entry> confusable(Row row) {
        String set = row.required();
        String member = row.required();
        var kind = row.parsed(oneOf(Confusable.Kind.class));
        Seq<Cue> cuesFor = row.values(Cue::parse);
        Seq<Cue> cuesAgainst = row.values(Cue::parse);
        String source = row.required();
        return row.build(() -> Confusable.builder()
                .set(set)
                .member(member)
                .kind(kind.get())
                .cuesFor(cuesFor)
                .cuesAgainst(cuesAgainst)
                .source(source)
                .build());
    }

    static Option<Entry> errorProne(Row row) {
        String expression = row.parsed(RowShapes::expression).getOrElse("");
        Seq<String> preferred = row.someValues(Option::some);
        var scope = row.parsed(oneOf(ErrorProne.Scope.class));
        var severity = row.parsed(oneOf(Severity.class));
        var disposition = row.parsed(oneOf(Disposition.class));
        Seq<Jurisdiction> jurisdictions =
                row.someValues(code -> Jurisdiction.parse(code).toOption());
        String reason = row.required();
        String source = row.required();
        return row.build(() -> ErrorProne.builder()
                .expression(expression)
                .preferred(preferred)
                .scope(scope.get())
                .severity(severity.get())
                .disposition(disposition.get())
                .jurisdictions(jurisdictions)
                .reason(reason)
                .source(source)
                .build());
    }

    static Option<Entry> drug(Row row) {
        String name = row.required();
        Seq<String> classes = row.values();
        Seq<String> equivalents = row.values();
        Seq<String> flags = row.values();
        String source = row.required();
        return row.build(() -> Drug.builder()
                .name(name)
                .classes(classes)
                .equivalents(equivalents)
                .flags(flags)
                .source(source)
                .build());
    }

    static Option<Entry> variant(Row row) {
        String british = row.required();
        String american = row.required();
        String source = row.required();
        return row.build(() -> new Variant(british, american, source));
    }

    static Option<Entry> plainWording(Row row) {
        String term = row.required();
        String wording = row.required();
        String source = row.required();
        Seq<String> where = row.values();
        return row.build(() -> new PlainWording(term, wording, source, where.toList()));
    }

    static Option<Entry> heading(Row row) {
        String label = row.required();
        String heading = row.required();
        String source = row.required();
        return row.build(() -> new HeadingLabel(label, heading, source));
    }

    static Option<Entry> word(Row row) {
        String word = row.required();
        Seq<String> kinds = row.values();
        String source = row.required();
        return row.build(() -> new KnownWord(word, kinds, source));
    }

    private static Option<Integer> weight(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 4 && text.charAt(0) != '0';
        for (int i = 0; i < text.length(); i++) {
            digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits && Integer.parseInt(text) <= 1000 ? Option.some(Integer.valueOf(text)) : Option.none();
    }

    private static Option<Tuple2<String, Integer>> specialty(String text) {
        int colon = text.lastIndexOf(':');
        return colon < 1
                ? Option.none()
                : weight(text.substring(colon + 1)).map(weight -> Tuple.of(text.substring(0, colon), weight));
    }

    private static Option<Abbreviation.Flag> flag(String text) {
        for (Abbreviation.Flag flag : Abbreviation.Flag.values()) {
            if (flag.printed().equals(text)) {
                return Option.some(flag);
            }
        }
        return Option.none();
    }

    private static Option<String> expression(String text) {
        return text.indexOf(ErrorProne.NUMBER) == text.lastIndexOf(ErrorProne.NUMBER)
                ? Option.some(text)
                : Option.none();
    }

    private static <E extends Enum<E>> Function<String, Option<E>> oneOf(Class<E> type) {
        return text -> {
            for (E value : type.getEnumConstants()) {
                if (value.name().equalsIgnoreCase(text) && text.equals(text.toLowerCase(Locale.ROOT))) {
                    return Option.some(value);
                }
            }
            return Option.none();
        };
    }
}
