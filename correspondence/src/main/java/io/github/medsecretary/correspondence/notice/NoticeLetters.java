package io.github.medsecretary.correspondence.notice;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.LetterDates;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * Writes letters about appointments, results, referrals and whatever else a practice writes every day, in one language.
 * Immutable and thread-safe as long as the bundle is.
 */
public final class NoticeLetters {

    private final NoticeWords words;

    private NoticeLetters(NoticeWords words) {
        this.words = words;
    }

    /** In British English. */
    public static NoticeLetters english() {
        try (InputStream in = NoticeLetters.class.getResourceAsStream("notices.properties")) {
            var reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8);
            return of(new PropertyResourceBundle(reader), Locale.UK);
        } catch (IOException e) {
            throw new UncheckedIOException("the module has no texts", e);
        }
    }

    /**
     * In another language.
     *
     * @param texts with the keys of {@code notices.properties} beside this class, patterns for
     *     {@link java.text.MessageFormat}
     * @param locale of the letter, and for the names of days and months
     */
    public static NoticeLetters of(ResourceBundle texts, Locale locale) {
        return new NoticeLetters(new NoticeWords(texts, locale));
    }

    /**
     * The letter of an occasion, or everything that it lacks: each a {@link NoticeCode}, with a pointer into the occasion
     * or the frame. About an appointment it says when and where by the clock and address of its site, and nothing that
     * the event does not say.
     */
    public Either<Seq<Problem>, LetterContent> write(Occasion occasion, Frame frame) {
        Seq<Problem> lacking = new Lacking(words, frame).of(occasion);
        return lacking.isEmpty() ? Either.right(written(occasion, frame)) : Either.left(lacking);
    }

    private LetterContent written(Occasion occasion, Frame frame) {
        Told told = new Telling(words, frame).of(occasion);
        return LetterContent.builder()
                .reference(frame.reference())
                .kind(occasion.kind(frame.patient()))
                .locale(words.locale())
                .dates(new LetterDates(told.day(), Optional.empty(), Optional.of(frame.written())))
                .organisation(frame.organisation())
                .patient(frame.patient())
                .author(frame.author())
                .fragments(told.fragments())
                .circumstances(frame.circumstances())
                .stationery(frame.stationery())
                .build();
    }
}
