package io.github.medsecretary.cli.letter;

import io.github.medsecretary.cli.diary.PracticeClock;
import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.Label;
import io.github.medsecretary.core.confidentiality.Labels;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.person.LetterFormat;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.correspondence.content.Authority;
import io.github.medsecretary.correspondence.content.Circumstances;
import io.github.medsecretary.correspondence.content.Competence;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterDates;
import io.github.medsecretary.correspondence.content.LetterKind;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.content.Stationery;
import io.github.medsecretary.correspondence.language.Language;
import io.github.medsecretary.correspondence.language.Languages;
import io.github.medsecretary.correspondence.notice.NoticeCode;
import io.github.medsecretary.correspondence.people.Addressee;
import io.github.medsecretary.correspondence.people.Capacity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** The shape of a letter in JSON. */
final class LetterShape {

    private static final PracticeClock CLOCK = new PracticeClock(SiteZone.of(ZoneId.of("Europe/London")));

    private static final Seq<Locale> WRITTEN = List.of("en", "en-GB", "en-IE").map(Locale::forLanguageTag);

    static final Problem SHARED_ID = Problem.of(CoreCode.MALFORMED, "Two entries of this list have the same id.");

    private LetterShape() {}

    /**
     * What a file says.
     *
     * @param content the letter
     * @param recipients who gets it
     * @param signing who signs it, if anybody does
     * @param isNumberDoubtful whether the patient's NHS number fails its check and was left out
     */
    record Read(
            LetterContent content,
            Seq<Recipient> recipients,
            Optional<LetterFile.Signing> signing,
            boolean isNumberDoubtful) {}

    static Option<Read> letter(ObjectReader in, Languages languages) {
        LetterKind kind = in.parse("type", LetterKind::parse, LetterKind.CLINIC);
        Written written = in.optionalParse("locale", tag -> written(tag, languages))
                .orElseGet(() -> new Written(Locale.UK, Language.english()));
        var builder = LetterContent.builder()
                .reference(in.text("reference"))
                .kind(kind)
                .locale(written.locale())
                .language(written.language());
        var dates = in.object("dates", each -> dates(each, kind));
        var organisation = in.object("organisation", PeopleShape::organisation);
        var patient = in.object("patient", LetterShape::patient);
        var author = in.object("author", PeopleShape::practitioner);
        Seq<Fragment> fragments = in.someOf("fragments", FragmentShape::fragment);
        Seq<Recipient> recipients = in.someOf("recipients", LetterShape::recipient);
        var signing = in.optionalObject("sign", LetterShape::signing);
        Option<Stationery> stationery = StationeryShape.of(in);
        Circumstances circumstances =
                in.optionalObject("circumstances", LetterShape::circumstances).orElse(Circumstances.usual());
        refuseSharedIds(in, "fragments", fragments.map(Fragment::id));
        // The grid's page stands beside the letters, under a name of its own.
        refuseSharedIds(
                in,
                "recipients",
                recipients.map(each -> Copies.fileName(each.id())).prepend("who-sees-what"));
        refuseUnknownSources(in, fragments);
        return in.buildEither(() -> titled(new Read(
                builder.dates(dates.get())
                        .organisation(organisation.get())
                        .patient(patient.get().known().patient())
                        .author(author.get())
                        .fragments(fragments.map(
                                each -> each.labelled(patient.get().known().labels())))
                        .circumstances(circumstances)
                        .stationery(stationery.get())
                        .build(),
                recipients,
                signing,
                patient.get().isNumberDoubtful())));
    }

    private record Known(PeopleShape.Known known, boolean isNumberDoubtful) {}

    private static Option<Known> patient(ObjectReader in) {
        boolean given = in.has("nhsNumber");
        return PeopleShape.patientOfLetter(in)
                .map(known ->
                        new Known(known, given && known.patient().nhsNumber().isEmpty()));
    }

    private static void refuseSharedIds(ObjectReader in, String list, Seq<String> ids) {
        if (ids.distinct().size() < ids.size()) {
            in.refuse(list, SHARED_ID);
        }
    }

    private static void refuseUnknownSources(ObjectReader in, Seq<Fragment> fragments) {
        if (!fragments.map(Fragment::id).containsAll(fragments.flatMap(Fragment::derivedFrom))) {
            in.refuse(
                    "fragments",
                    Problem.of(CoreCode.MALFORMED, "An entry of this list is derived from one that is not there."));
        }
    }

    private record Written(Locale locale, Language language) {}

    // In British and Irish English dates are written alike; in others there are no words around a letter's content but
    // where somebody has asked for a language that nobody has reviewed.
    private static Either<Problem, Written> written(String tag, Languages languages) {
        return PeopleShape.language(tag)
                .filterOrElse(
                        locale ->
                                WRITTEN.contains(locale) || languages.reviews().containsKey(locale.getLanguage()),
                        other -> Problem.of(
                                CoreCode.UNKNOWN_CODE,
                                "Letters are written in en, en-GB or en-IE, and with --unreviewed-locale in "
                                        + languages.reviews().keySet().mkString(", ") + "."))
                .flatMap(locale -> languages
                        .find(locale)
                        .map(language -> new Written(locale, language))
                        .mapLeft(refusal -> Problem.of(
                                        refusal.code(),
                                        refusal.findings().head().message())
                                .maybe("--unreviewed-locale " + locale.getLanguage() + " is meant.")));
    }

    /** The letter, unless its language lacks words for it, which is told at its kind. */
    private static Either<Seq<Problem>, Read> titled(Read read) {
        Seq<String> lacking = read.content().titlesLacking();
        return lacking.isEmpty()
                ? Either.right(read)
                : Either.left(lacking.map(key -> Problem.of(NoticeCode.TEXT_MISSING)
                        .maybe(key + " is to be translated.")
                        .under("type")));
    }

    /** The day that a letter is about may go by its kind's name, such as {@code discharge}, or by {@code clinic}. */
    private static Option<LetterDates> dates(ObjectReader in, LetterKind kind) {
        String day = in.has(kind.code()) ? kind.code() : LetterKind.CLINIC.code();
        LocalDate clinic = in.parse(day, PeopleShape::date, LocalDate.EPOCH);
        Optional<LocalDate> dictated = in.optionalParse("dictated", PeopleShape::date);
        Optional<LocalDate> typed = in.optionalParse("typed", PeopleShape::date);
        return in.build(() -> new LetterDates(clinic, dictated, typed));
    }

    private static Option<Recipient> recipient(ObjectReader in) {
        Audience audience = in.parse("role", Audience::parse, Audience.PATIENT);
        Capacity capacity = audience.isDirectCare() ? Capacity.CLINICIAN : Capacity.PRIVATE;
        Optional<String> name = in.optionalText("name");
        var builder = Recipient.builder()
                .id(in.text("id"))
                .audience(audience)
                .name(name)
                .addressee(name.flatMap(line -> Addressee.ofLine(line, capacity)))
                .address(PeopleShape.address(in))
                .purpose(in.parse("purpose", PurposeOfUse::parse, PurposeOfUse.PATRQT))
                .consent(in.flagOr("consent", false))
                .dissent(in.flagOr("dissent", false))
                .seen(in.flagOr("seen", false))
                .authority(in.optionalParse("authority", Authority::parse))
                .labels(Labels.of(in.parsedTexts("labels", Label::parse)))
                .format(in.optionalParse("format", LetterFormat::parse).orElse(LetterFormat.STANDARD));
        return in.build(builder::build);
    }

    private static Option<Circumstances> circumstances(ObjectReader in) {
        var builder = Circumstances.builder()
                .nation(in.optionalParse("nation", LetterShape::nation).orElse(Nation.ENGLAND))
                .competence(in.optionalParse("competence", Competence::parse).orElse(Competence.NOT_ASSESSED));
        return in.build(builder::build);
    }

    private static Either<Problem, Nation> nation(String label) {
        return Option.ofOptional(Nation.ofLabel(label))
                .toEither(() ->
                        Problem.of(CoreCode.UNKNOWN_CODE, "A nation is England, Wales, Scotland or Northern Ireland."));
    }

    private static Option<LetterFile.Signing> signing(ObjectReader in) {
        String by = in.text("by");
        Instant at = in.parse("at", CLOCK::instant, Instant.EPOCH);
        return in.build(() -> new LetterFile.Signing(by, at));
    }
}
