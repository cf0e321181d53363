package io.github.medsecretary.correspondence.language;

import io.github.medsecretary.correspondence.template.PluralRules;
import io.github.medsecretary.correspondence.template.Tongue;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.Locale;

/** Reads a language's texts, all errors at once. Belongs to one thread. */
final class PackReading {

    private static final String HEAD = "";
    private static final Seq<String> SECTIONS = List.of("words", "notices", "calendar");
    private static final Seq<String> CALENDAR = List.of("months", "days", "plurals", "day-parts");
    private static final Seq<String> TITLES = List.of("kind.", "heading.", "owner.", "absence.");

    private SortedMap<String, SortedMap<String, PackText>> sections = TreeMap.empty();
    private List<PackError> errors = List.empty();

    Either<Seq<PackError>, LanguagePack> read(String text) {
        lines(List.ofAll(text.lines()));
        words();
        var head = section(HEAD);
        LanguagePack.HEAD.filter(key -> !head.containsKey(key)).forEach(key -> missing("The head has no " + key + "."));
        Option<Review> review = head.get("review").flatMap(at -> right(Review.parse(at.text()), at));
        Option<Tongue> tongue = head.get("language").flatMap(this::tongue);
        return errors.isEmpty()
                ? Either.right(new LanguagePack(
                        head.mapValues(PackText::text),
                        review.get(),
                        tongue.get(),
                        section("calendar").mapValues(PackText::text),
                        section("words"),
                        section("notices")))
                : Either.left(errors.sorted());
    }

    private SortedMap<String, PackText> section(String name) {
        return sections.getOrElse(name, TreeMap.empty());
    }

    private void lines(Seq<String> lines) {
        String section = HEAD;
        int number = 0;
        for (String line : lines) {
            number++;
            if (line.startsWith("[") && line.stripTrailing().endsWith("]")) {
                String name = line.substring(1, line.stripTrailing().length() - 1);
                if (!SECTIONS.contains(name) || sections.containsKey(name)) {
                    error(LanguageCode.UNKNOWN_KEY, number, 1, "A section is words, notices or calendar, once.");
                }
                section = name;
                sections = sections.put(name, section(name));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                line(section, line, number);
            }
        }
    }

    private void line(String section, String line, int number) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? "" : line.substring(0, colon).strip();
        String text = line.substring(colon + 1).strip();
        if (key.isEmpty() || text.isEmpty() || text.chars().anyMatch(Character::isISOControl)) {
            error(LanguageCode.MALFORMED_LINE, number, 1, "A line is a key, a colon and a text.");
            return;
        }
        int column = line.indexOf(text, colon + 1) + 1;
        if (!isKnown(section, key) || section(section).containsKey(key)) {
            error(LanguageCode.UNKNOWN_KEY, number, 1, "This key is not known here, or stands twice.");
        }
        sections = sections.put(section, section(section).put(key, new PackText(text, number, column)));
    }

    // Which notices there are is known to those who write them.
    private static boolean isKnown(String section, String key) {
        return switch (section) {
            case HEAD -> LanguagePack.HEAD.contains(key);
            case "words" -> Phrase.keys().contains(key) || TITLES.exists(key::startsWith);
            case "calendar" -> CALENDAR.contains(key);
            default -> true;
        };
    }

    private void words() {
        var words = section("words");
        for (Phrase phrase : Phrase.values()) {
            words.get(phrase.key())
                    .peek(text -> errors = errors.appendAll(text.unlike(phrase.english())))
                    .onEmpty(() -> missing("The section of words has no " + phrase.key() + "."));
        }
        words.filterKeys(key -> TITLES.exists(key::startsWith))
                .values()
                .forEach(text -> errors = errors.appendAll(text.unlike("")));
    }

    private Option<Tongue> tongue(PackText at) {
        Locale locale = Locale.forLanguageTag(at.text());
        if (locale.getLanguage().isEmpty() || !locale.toLanguageTag().equals(at.text())) {
            return malformed(at, "A language is a BCP 47 tag, such as cy.");
        }
        var calendar = section("calendar");
        if (calendar.isEmpty()) {
            return Option.ofOptional(Tongue.of(locale)).orElse(() -> malformed(at, "This language needs a calendar."));
        }
        CALENDAR.filter(key -> !calendar.containsKey(key) && !key.equals("day-parts"))
                .forEach(key -> missing("The calendar has no " + key + "."));
        Option<PluralRules> plurals = calendar.get("plurals").flatMap(rules -> right(rules(rules.text()), rules));
        Option<Seq<Tongue.DayPart>> parts =
                calendar.get("day-parts").map(each -> parts(each)).getOrElse(Option.some(List.empty()));
        return plurals.flatMap(rules ->
                parts.flatMap(each -> Try.of(() -> Tongue.of(locale, names("months"), names("days"), rules, each))
                        .toOption()
                        .orElse(() -> malformed(
                                at, "A calendar has twelve months, seven days, and parts of the day in order."))));
    }

    // One form for every count is a rule too.
    private static Either<String, PluralRules> rules(String text) {
        return PluralRules.parse(text.equals("none") ? "" : text).mapLeft(problem -> problem.reason());
    }

    private Seq<String> names(String key) {
        return section("calendar")
                .get(key)
                .map(each -> List.of(each.text().split(",", -1)).map(String::strip))
                .getOrElse(List::empty);
    }

    private Option<Seq<Tongue.DayPart>> parts(PackText at) {
        return Option.sequence(
                        List.of(at.text().split(",", -1)).map(String::strip).map(PackReading::part))
                .orElse(() -> malformed(at, "Parts of the day are such as 0 yb, 12 yp."));
    }

    private static Option<Tongue.DayPart> part(String text) {
        int space = text.indexOf(' ');
        return Try.of(() -> new Tongue.DayPart(
                        Integer.parseInt(text.substring(0, space)),
                        text.substring(space).strip()))
                .toOption();
    }

    private <T> Option<T> right(Either<String, T> read, PackText at) {
        return read.peekLeft(reason -> malformed(at, reason)).toOption();
    }

    private <T> Option<T> malformed(PackText at, String reason) {
        errors = errors.append(at.error(LanguageCode.MALFORMED_TEXT, 0, reason));
        return Option.none();
    }

    private void missing(String reason) {
        error(LanguageCode.TEXT_MISSING, 0, 0, reason);
    }

    private void error(LanguageCode code, int line, int column, String reason) {
        errors = errors.append(new PackError(code, line, column, reason));
    }
}
