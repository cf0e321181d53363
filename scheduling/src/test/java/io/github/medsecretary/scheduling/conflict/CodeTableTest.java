package io.github.medsecretary.scheduling.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.LocalResolution;
import io.github.medsecretary.core.time.WallClockWindow;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.booking.NoShowPolicy;
import io.github.medsecretary.scheduling.booking.NotAttending;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.template.Expanding;
import io.github.medsecretary.scheduling.session.template.Recurrence;
import io.github.medsecretary.scheduling.session.template.SessionTemplate;
import io.github.medsecretary.scheduling.waiting.Criteria;
import io.github.medsecretary.scheduling.waiting.WaitingRegister;
import io.github.medsecretary.scheduling.waiting.radar.BreachRadar;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of codes in the module's README say what is so. */
class CodeTableTest {

    private static final Seq<Row> ROWS = rows(Path.of("README.md"));

    private static final Seq<Path> SOURCES = sources(List.of(Path.of("src"), Path.of("testkit/src")));

    /** A row: what gives the code, what is tested of it, and an example. */
    private record Row(String code, String by, String law, String example) {

        private static final Pattern SHAPE = Pattern.compile("\\| ([A-Z_]+) \\| (.+?) \\| (.+?) \\| `(\\{.+})` \\|");

        static Stream<Row> read(String line) {
            return SHAPE.matcher(line)
                    .results()
                    .map(found -> new Row(found.group(1), found.group(2), found.group(3), found.group(4)));
        }

        @Override
        public String toString() {
            return code;
        }
    }

    private static Seq<Row> rows(Path readme) {
        return List.ofAll(text(readme).lines().flatMap(Row::read).toList());
    }

    private static Seq<Path> sources(Seq<Path> folders) {
        return folders.flatMap(folder -> {
            try (Stream<Path> files = Files.walk(folder)) {
                return List.ofAll(files.filter(each -> each.toString().endsWith(".java"))
                        .sorted()
                        .toList());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Iterable<Row> everyRow() {
        return ROWS;
    }

    static Iterable<Finding> findings() {
        return Trouble.all()
                .map(trouble -> trouble.rule().in(trouble.diary()).single())
                .appendAll(clockChange(LocalDate.of(2030, 3, 31)))
                .appendAll(clockChange(LocalDate.of(2030, 10, 27)))
                .appendAll(discharge())
                .appendAll(waiting());
    }

    /** Of one who waits for the only place there is: somebody else gets it, and they are called off unnoticed. */
    private static Seq<Finding> waiting() {
        var present = AsOf.of(Practice.at("2030-01-07T08:00"));
        var clerk = Reference.of("Person", "clerk");
        var diary = Practice.closed()
                .held(ClinicSession.builder()
                        .id("s1")
                        .practitioner("dr-shah")
                        .interval(Practice.between("2030-01-07T09:00", "2030-01-07T09:10"))
                        .services(List.of("routine"))
                        .step(Duration.ofMinutes(10))
                        .build())
                .booked(Appointment.builder()
                        .id("a1")
                        .patient("p1")
                        .service("routine")
                        .status(AppointmentStatus.WAITLIST)
                        .breachDate(LocalDate.of(2030, 1, 7))
                        .build())
                .diary();
        var register = WaitingRegister.of(diary, clerk, present)
                .withCriteria("a1", Criteria.builder().notice(Duration.ZERO).build(), clerk, present)
                .get();
        var rules = Conflicts.standard(DiaryContext.empty());
        var other = Practice.visit("a2", "p2", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .build();
        var booked = diary.apply(new Change.Book(other)).get();
        var gone = diary.apply(new Change.Transition("a1", AppointmentStatus.CANCELLED))
                .get();
        return BreachRadar.of(rules, diary, register, present)
                .after(booked, register)
                .findings()
                .appendAll(register.unnoticed(gone.diary()));
    }

    /** What stands against the discharge of a child who missed one appointment. */
    private static Seq<Finding> discharge() {
        var diary = Practice.open()
                .booked("a1", "p1", "routine", "2030-01-07T09:00", "dr-shah", "room-1")
                .diary();
        var attending = new NotAttending(NoShowPolicy.usual());
        var present = AsOf.of(Practice.at("2030-01-07T10:00"));
        var missed =
                attending.noShow(diary, "a1", present, LocalDate.of(2020, 1, 1)).get();
        return attending
                .discharge(missed.applied().diary(), missed, List.empty())
                .getLeft()
                .findings();
    }

    private static Seq<Finding> clockChange(LocalDate date) {
        var night = SessionTemplate.builder()
                .id("night")
                .practitioner("dr-shah")
                .window(WallClockWindow.of(LocalTime.of(1, 30), LocalTime.of(4, 0))
                        .get())
                .recurrence(Recurrence.weekly(DayOfWeek.values()))
                .validFrom(date)
                .services(List.of("routine"))
                .step(Duration.ofMinutes(10))
                .build();
        return Expanding.of(night, Practice.LONDON, each -> false)
                .get()
                .between(date, date.plusDays(1))
                .head()
                .findings();
    }

    @Test
    void each_code_has_one_row() {
        assertEquals(
                List.of(SchedulingCode.values()).map(Enum::name).sorted(),
                ROWS.map(Row::code).sorted());
    }

    @ParameterizedTest
    @MethodSource("everyRow")
    void what_gives_it_and_what_is_tested_of_it_is_there(Row row) {
        var named = Pattern.compile("`(\\w+)(?:::(\\w+))?`");
        for (String column : List.of(row.by(), row.law())) {
            assertEquals("", named.matcher(column).replaceAll("").replace(", ", ""), column);
            named.matcher(column)
                    .results()
                    .forEach(each -> assertTrue(isThere(each.group(1), each.group(2)), each.group()));
        }
        assertTrue(row.law().contains("::"), "a law is a method");
    }

    private static boolean isThere(String type, String member) {
        var own = SOURCES.filter(file -> file.endsWith(type + ".java"));
        return member == null
                ? !own.isEmpty()
                : own.exists(file -> Pattern.compile("[a-z>] " + member + "\\(")
                        .matcher(text(file))
                        .find());
    }

    @ParameterizedTest
    @MethodSource("everyRow")
    void its_example_says_its_sentence(Row row) {
        String sentence = SchedulingCode.valueOf(row.code()).sentence();
        assertTrue(row.example().contains("\"code\":\"" + row.code() + "\""), row.example());
        assertTrue(row.example().contains("\"message\":\"" + sentence + "\""), row.example());
    }

    @ParameterizedTest
    @MethodSource("findings")
    void the_example_of_a_finding_is_that_of_a_small_practice(Finding finding) {
        assertEquals(
                json(finding),
                ROWS.find(row -> row.code().equals(finding.rule().name())).get().example());
    }

    @Test
    void each_example_of_a_finding_is_compared() {
        assertEquals(
                ROWS.filter(row -> row.example().contains("\"severity\""))
                        .map(Row::code)
                        .sorted(),
                List.ofAll(findings()).map(each -> each.rule().name()).sorted());
    }

    private static String json(Finding finding) {
        var parts = finding.about().partition(each -> each.type().equals("Appointment"));
        return "{\"code\":\"" + finding.rule().name()
                + "\",\"severity\":\"" + finding.severity().name().toLowerCase(Locale.ROOT)
                + "\",\"appointments\":"
                + parts._1.map(Reference::id).map(id -> "\"" + id + "\"").mkString("[", ",", "]")
                + parts._2.map(other -> ",\"resource\":\"" + other.id() + "\"").mkString()
                + finding.when().map(CodeTableTest::json).orElse("")
                + ",\"message\":\"" + finding.message() + "\"}";
    }

    private static String json(Interval when) {
        return ",\"from\":\"" + wallClock(when.start()) + "\",\"until\":\"" + wallClock(when.end()) + "\"";
    }

    private static String wallClock(Instant moment) {
        var local = Practice.LONDON.wallClock(moment);
        return Practice.LONDON.resolve(local) instanceof LocalResolution.Repeated
                ? local.toString() + Practice.LONDON.zone().getRules().getOffset(moment)
                : local.toString();
    }
}
