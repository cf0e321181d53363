package io.github.medsecretary.correspondence.notice;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.correspondence.content.Fragment;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterDates;
import io.github.medsecretary.correspondence.language.Language;
import io.github.medsecretary.correspondence.language.PackError;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Writes letters about appointments, results, referrals and whatever else a practice writes every day, in one language,
 * or in two within one letter. Immutable and thread-safe as long as the bundle is.
 */
public final class NoticeLetters {

    private final NoticeWords words;
    private final Optional<NoticeWords> second;

    private NoticeLetters(NoticeWords words, Optional<NoticeWords> second) {
        this.words = words;
        this.second = second;
    }

    /** In British English. */
    public static NoticeLetters english() {
        return new NoticeLetters(NoticeWords.english(), Optional.empty());
    }

    /**
     * In a practice's own words.
     *
     * @param texts with the keys of {@code notices.properties} beside this class, patterns for
     *     {@link java.text.MessageFormat}
     * @param language in which they are
     */
    public static NoticeLetters of(ResourceBundle texts, Language language) {
        return new NoticeLetters(new NoticeWords(texts, language), Optional.empty());
    }

    /** In another language, or what is wrong with its sentences: each has the values that the English one has. */
    public static Either<Seq<PackError>, NoticeLetters> in(Language language) {
        Seq<PackError> errors = language.unlike(NoticeWords.englishTexts());
        return errors.isEmpty()
                ? Either.right(
                        language.notices().map(texts -> of(texts, language)).orElseGet(NoticeLetters::english))
                : Either.left(errors);
    }

    /**
     * In the languages of one letter.
     *
     * @param languages one or two, as {@link io.github.medsecretary.correspondence.language.Languages#readBy} gives them
     */
    public static Either<Seq<PackError>, NoticeLetters> in(Seq<Language> languages) {
        if (languages.isEmpty() || languages.size() > 2) {
            throw new IllegalArgumentException("a letter is in one language or two");
        }
        return in(languages.head())
                .flatMap(first -> languages.size() == 1
                        ? Either.right(first)
                        : in(languages.last()).map(first::and));
    }

    private NoticeLetters and(NoticeLetters other) {
        return new NoticeLetters(words, Optional.of(other.words));
    }

    /**
     * The letter of an occasion, or everything that it lacks: each a {@link NoticeCode}, with a pointer into the occasion
     * or the frame. About an appointment it says when and where by the clock and address of its site, and nothing that
     * the event does not say. In two languages it says the same of the same event in both; the words that the event
     * brings along are then in both as they are, which the other method is for.
     */
    public Either<Seq<Problem>, LetterContent> write(Occasion occasion, Frame frame) {
        return write(occasion, occasion, frame);
    }

    /**
     * The letter about one appointment that is told in words of each language, such as the name of its service and how to
     * prepare. {@link NoticeCode#UNLIKE_VERSIONS} unless both tell of the same event at the same time.
     */
    public Either<Seq<Problem>, LetterContent> write(
            Occasion.Appointment first, Occasion.Appointment other, Frame frame) {
        return Alike.are(first, other)
                ? write((Occasion) first, other, frame)
                : Either.left(List.of(Problem.of(NoticeCode.UNLIKE_VERSIONS)));
    }

    private Either<Seq<Problem>, LetterContent> write(Occasion first, Occasion other, Frame frame) {
        Seq<Problem> lacking = lacking(words, first, frame)
                .appendAll(second.map(each -> lacking(each, other, frame)).orElseGet(List::empty))
                .distinct();
        if (!lacking.isEmpty()) {
            return Either.left(lacking);
        }
        LetterContent letter = written(first, other, frame);
        return letter.titlesLacking().isEmpty()
                ? Either.right(letter)
                : Either.left(letter.titlesLacking().map(NoticeLetters::textMissing));
    }

    private static Seq<Problem> lacking(NoticeWords words, Occasion occasion, Frame frame) {
        Seq<Problem> texts = words.lacking(occasion).map(NoticeLetters::textMissing);
        return texts.isEmpty() ? new Lacking(words, frame).of(occasion) : texts;
    }

    private static Problem textMissing(String key) {
        return Problem.of(NoticeCode.TEXT_MISSING).maybe(key + " is to be translated.");
    }

    private LetterContent written(Occasion first, Occasion other, Frame frame) {
        Told told = new Telling(words, frame).of(first);
        Optional<Told> again = second.map(each -> new Telling(each, frame).of(other));
        return LetterContent.builder()
                .reference(frame.reference())
                .kind(first.kind(frame.patient()))
                .locale(words.language().locale())
                .language(words.language())
                .second(second.map(NoticeWords::language))
                .dates(new LetterDates(told.day(), Optional.empty(), Optional.of(frame.written())))
                .organisation(frame.organisation())
                .patient(frame.patient())
                .author(frame.author())
                .fragments(again.map(each -> told.fragments().zipWith(each.fragments(), NoticeLetters::both))
                        .orElseGet(told::fragments))
                .circumstances(frame.circumstances())
                .stationery(frame.stationery())
                .build();
    }

    private static Fragment both(Fragment first, Fragment other) {
        return Fragment.builder()
                .id(first.id())
                .heading(first.heading())
                .body(first.body())
                .otherwise(other.body())
                .labels(first.labels().and(other.labels()))
                .subject(first.subject())
                .derivedFrom(first.derivedFrom())
                .build();
    }
}
