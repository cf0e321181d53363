package io.github.medsecretary.cli.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.cli.diary.DiaryFile;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.core.document.DocumentContext;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.text.ClinicalText;
import io.github.medsecretary.core.text.Span;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.correspondence.dictation.HeadingLabels;
import io.github.medsecretary.correspondence.dictation.Transcript;
import io.github.medsecretary.correspondence.promise.LoopPlace;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.waiting.Waiting;
import io.github.medsecretary.scheduling.waiting.WaitingRegister;
import io.github.medsecretary.terminology.lexicon.UkLexicons;
import io.github.medsecretary.terminology.promise.Promise;
import io.github.medsecretary.terminology.promise.Promises;
import io.github.medsecretary.terminology.reading.Dictionary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every promise that is found is in the ledger, or has a reason why it isn't. */
class PromisesKeptProperties {

    private static final Dictionary DICTIONARY = Dictionary.of(UkLexicons.layers());
    private static final DraftedLetter LETTER = Desks.drafted("heading plan she is well full stop");

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.of(
                        "I will see her in three months.",
                        "We have requested an MRI of the knee.",
                        "I have not arranged an echocardiogram.",
                        "If it returns, we will refer her to the pain clinic.",
                        "Please repeat the bloods every six weeks.",
                        "Results to follow.",
                        "She will be seen on 5 March 2030.",
                        "She is well.")
                .list()
                .ofMaxSize(8)
                .map(all -> "Plan:\n" + String.join(" ", all));
    }

    private static final Diary DIARY = DiaryFile.of(InputFile.of(
                            "practice.json",
                            PracticeFolder.sample().bytes("practice.json").get())
                    .get())
            .get()
            .plan()
            .get()
            .diary();

    private static DraftedLetter letter(Seq<Promise> found, ClinicalText text) {
        var promises = LetterPromises.of(
                found,
                text,
                Transcript.of(text, HeadingLabels.titles()),
                LETTER.draft().content(),
                LETTER.draft().recipients());
        return new DraftedLetter(
                "01",
                LETTER.draft(),
                LETTER.fixed(),
                LETTER.excerpts(),
                LETTER.harms(),
                promises,
                LETTER.words(),
                LETTER.open());
    }

    private static DraftedLetter letter(String words) {
        ClinicalText text = ClinicalText.of(words).get();
        var context = DocumentContext.builder().build();
        return letter(Promises.in(DICTIONARY.read(text, context), context), text);
    }

    private static Seq<Arranged> arranged(DraftedLetter letter) {
        var ledger = DayPromises.in(List.of(letter), Option.none()).ledger();
        return new Arranging(DIARY, List.of(letter)).of(ToArrange.of(ledger));
    }

    @Property(tries = 200)
    void whatNeedsAnAppointmentIsOnTheWaitingListOrOpenForAReason(@ForAll("letters") String words) {
        DraftedLetter letter = letter(words);
        var ledger = DayPromises.in(List.of(letter), Option.none()).ledger();
        Seq<Arranged> arranged = arranged(letter);
        assertEquals(ToArrange.of(ledger), arranged.map(Arranged::promise));
        Diary diary = DIARY;
        for (Arranged each : arranged) {
            Option<Waiting> waiting = waiting(each);
            boolean isOpen = each instanceof Arranged.Open;
            assertEquals(isOpen, waiting.isEmpty());
            for (Waiting one : waiting) {
                Appointment entry = one.appointment();
                assertEquals(each.promise().due(), entry.breachDate());
                assertTrue(entry.earliest().isEmpty()
                        || !entry.earliest().get().isAfter(entry.latest().orElseThrow()));
                diary = diary.apply(new Change.Book(entry)).get().diary();
                assertTrue(WaitingRegister.of(
                                diary,
                                Reference.of("Practitioner", "s"),
                                AsOf.of(Instant.parse("2030-01-07T08:00:00Z")))
                        .entry(one.id())
                        .isPresent());
            }
        }
    }

    private static Option<Waiting> waiting(Arranged arranged) {
        if (arranged instanceof Arranged.Listed listed) {
            return Option.some(listed.waiting());
        }
        return arranged instanceof Arranged.Recurring recurring ? Option.some(recurring.first()) : Option.none();
    }

    @Example
    void aReviewByItsAuthorWaitsForASessionOfTheirs() {
        Appointment entry = waiting(arranged(letter("Plan:\nI will see her in three months."))
                        .head())
                .get()
                .appointment();
        assertEquals("routine", entry.service());
        assertEquals(Optional.of("dr-lee"), entry.usualPractitioner());
        assertEquals(Optional.of(LocalDate.of(2030, 4, 4)), entry.breachDate());
        assertEquals(Optional.of(Instant.parse("2030-03-13T00:00:00Z")), entry.earliest());
        assertEquals(Optional.of(Instant.parse("2030-04-26T22:59:00Z")), entry.latest());
    }

    @Example
    void whatSomebodyElseBooksOrIsOfNoKnownServiceStaysOpen() {
        assertEquals(
                List.of("NOT_OURS"),
                arranged(letter("Plan:\nPlease repeat the bloods every six weeks."))
                        .map(each -> ((Arranged.Open) each).why().name()));
        assertEquals(
                List.of("SERVICE_UNKNOWN"),
                arranged(letter("Plan:\nWe have requested an MRI of the knee."))
                        .map(each -> ((Arranged.Open) each).why().name()));
    }

    @Example
    void whatRecursFollowsARule() {
        Arranged again =
                arranged(letter("Plan:\nI will review her every six months.")).head();
        assertEquals(
                "FREQ=MONTHLY;INTERVAL=6", ((Arranged.Recurring) again).rule().text());
    }

    @Property(tries = 200)
    void nonePassesUnseen(@ForAll("letters") String words) {
        ClinicalText text = ClinicalText.of(words).get();
        var context = DocumentContext.builder().build();
        Seq<Promise> found = Promises.in(DICTIONARY.read(text, context), context);
        DraftedLetter letter = letter(found, text);
        LetterPromises promises = letter.promises();
        var ledger = DayPromises.in(List.of(letter), Option.none()).ledger();
        Seq<Span> accounted = ledger.loops()
                .map(each -> each.found().place())
                .appendAll(promises.passedOver().map(each -> each.place()))
                .map(LoopPlace::span);
        assertEquals(found.map(Promise::span).toSet(), accounted.toSet());
        assertEquals(found.size(), accounted.size());
        assertTrue(ledger.isRead("01", LETTER.draft().sha256()));
    }
}
