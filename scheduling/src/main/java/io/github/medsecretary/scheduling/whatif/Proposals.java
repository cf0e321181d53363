package io.github.medsecretary.scheduling.whatif;

import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.template.Expanding;
import io.github.medsecretary.scheduling.session.template.SessionTemplate;
import io.vavr.Tuple;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Writes changes that take some working out. A room that closes, leave and a broken device are a {@link Change.Close}
 * each, and need none.
 *
 * @param diary the diary that would be changed
 */
public record Proposals(Diary diary) {

    /**
     * A session is held from another moment, until another, or both, such as for a shorter time; its carve-outs and breaks
     * keep theirs. {@link SchedulingCode#UNKNOWN_SESSION} if there is none of that id.
     */
    public Either<Refusal, Change> held(String session, Interval when) {
        return diary.sessions()
                .get(session)
                .map(old -> Change.rearranging(held(old, when)))
                .toEither(() -> Refusal.of(SchedulingCode.UNKNOWN_SESSION));
    }

    private static ClinicSession held(ClinicSession old, Interval when) {
        return ClinicSession.builder()
                .id(old.id())
                .practitioner(old.practitioner())
                .room(old.room())
                .interval(when)
                .services(old.services())
                .step(old.step())
                .terms(terms(old, Duration.between(old.interval().start(), when.start())))
                .bookableFrom(old.bookableFrom())
                .build();
    }

    private static SessionTerms terms(ClinicSession old, Duration later) {
        return later.isNegative()
                ? old.terms().begunEarlier(later.negated())
                : old.terms().begunLater(later);
    }

    /**
     * The sessions of a template, those with the ids {@code TEMPLATE/DATE}, are held as the template says from now on:
     * those of dates from {@code from} until before {@code until} that it does not say are withdrawn, others changed or
     * opened. Or everything that is wrong with the template.
     *
     * @param holidays whether its site keeps a holiday on a date
     */
    public Either<Seq<Problem>, Change> byTemplate(
            SessionTemplate template, LocalDate from, LocalDate until, Predicate<LocalDate> holidays) {
        return Expanding.of(template, zone(template), holidays).map(expanding -> {
            var now = sessions(expanding.between(from, until).flatMap(each -> List.ofAll(each.session().stream())));
            var old = sessions(Iterator.ofAll(diary.sessions().values())
                    .filter(each -> date(template, each)
                            .filter(date -> !date.isBefore(from) && date.isBefore(until))
                            .isPresent()));
            var gone = old.values().filter(each -> !now.get(each.id()).contains(each));
            var come = now.values().filter(each -> !old.get(each.id()).contains(each));
            return new Change.Together(gone.<Change>map(each -> new Change.Withdraw(each.id()))
                    .toList()
                    .appendAll(come.map(Change.Open::new)));
        });
    }

    private SiteZone zone(SessionTemplate template) {
        return template.room()
                .or(() -> Optional.of(template.practitioner()))
                .flatMap(diary::resource)
                .map(diary::zoneOf)
                .orElseGet(diary::zone);
    }

    private static Map<String, ClinicSession> sessions(Iterable<ClinicSession> sessions) {
        return TreeMap.ofEntries(List.ofAll(sessions).map(each -> Tuple.of(each.id(), each)));
    }

    private static Optional<LocalDate> date(SessionTemplate template, ClinicSession session) {
        String head = template.id() + "/";
        if (!session.id().startsWith(head)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(session.id().substring(head.length())));
        } catch (DateTimeParseException otherwise) {
            return Optional.empty();
        }
    }
}
