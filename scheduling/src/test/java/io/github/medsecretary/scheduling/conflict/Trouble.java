package io.github.medsecretary.scheduling.conflict;

import io.github.medsecretary.core.rule.RuleSet;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.BankHolidays;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.core.time.Proclamation;
import io.github.medsecretary.scheduling.Practice;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.DayPart;
import io.github.medsecretary.scheduling.appointment.Modality;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.code.SchedulingCode;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.Match;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Overbooking;
import io.github.medsecretary.scheduling.session.Quota;
import io.github.medsecretary.scheduling.session.Reservation;
import io.github.medsecretary.scheduling.session.RestBreak;
import io.github.medsecretary.scheduling.session.SessionTerms;
import io.github.medsecretary.scheduling.session.Stretch;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * A practice in which one rule finds one thing, for each rule of the library. On another day and with others
 * {@code z9} is seen, whom it does not concern.
 *
 * @param code what is found
 * @param practice where
 * @param about the ids that it is about, with spaces between them
 */
record Trouble(SchedulingCode code, Practice practice, String about) {

    private static final String DAY = HeldClinic.DAY;
    private static final String NINE = DAY + "09:00";
    private static final String TEN = DAY + "10:00";
    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);

    /** Friday evening before the clinic; Monday is a holiday, and p-away is away all of it. */
    static final DiaryContext KNOWN = DiaryContext.builder()
            .asOf(AsOf.of(Practice.at("2030-01-04T20:00")))
            .bankHolidays(
                    BankHolidays.none().with("test", List.of(new Proclamation.Extra(Nation.ENGLAND, MONDAY, "Feast"))))
            .patientsAway(TreeMap.of("p-away", List.of(Practice.between(DAY + "00:00", "2030-01-08T00:00"))))
            .build();

    /** The library's rules with limits, as a practice may set them. */
    static final RuleSet<Diary, DiaryContext> RULES = SchedulingRules.all()
            .set(SchedulingRules.id(SchedulingCode.BREACH_RISK), "days", 3)
            .get()
            .set(SchedulingRules.id(SchedulingCode.MOVED_TOO_OFTEN), "moves", 2)
            .get()
            .set(SchedulingRules.id(SchedulingCode.NOTICE_TOO_SHORT), "days", 4)
            .get();

    static Seq<Trouble> all() {
        return pairs().appendAll(places())
                .appendAll(patients())
                .appendAll(limits())
                .appendAll(links())
                .appendAll(terms());
    }

    private static Seq<Trouble> pairs() {
        return List.of(
                two(
                        SchedulingCode.PRACTITIONER_DOUBLE_BOOKED,
                        "dr-shah",
                        withShah("a1", NINE),
                        visit("a2", NINE, "dr-shah", "room-2")),
                two(
                        SchedulingCode.PATIENT_DOUBLE_BOOKED,
                        "p1",
                        withShah("a1", "p1", "routine", NINE),
                        Practice.visit("a2", "p1", "routine", NINE, "dr-lee", "room-2")),
                two(
                        SchedulingCode.ROOM_DOUBLE_BOOKED,
                        "room-1",
                        withShah("a1", NINE),
                        visit("a2", NINE, "dr-lee", "room-1")),
                twoWith(SchedulingCode.DEVICE_DOUBLE_BOOKED, "ecg-1"),
                twoWith(SchedulingCode.INTERPRETER_DOUBLE_BOOKED, "signer"),
                twoWith(SchedulingCode.CHAPERONE_DOUBLE_BOOKED, "ann"),
                new Trouble(
                        SchedulingCode.DEVICE_QUANTITY_EXCEEDED,
                        twoWith(SchedulingCode.DEVICE_QUANTITY_EXCEEDED, "monitor")
                                .practice()
                                .out("monitor", 1, NINE, TEN),
                        "a1 a2 monitor"),
                two(
                        SchedulingCode.BUFFER_VIOLATED,
                        "dr-shah",
                        withShah("a1", "p1", "dressing", NINE),
                        visit("a2", DAY + "09:25", "dr-shah", "room-2")),
                two(
                        SchedulingCode.TRAVEL_IMPOSSIBLE,
                        "dr-shah",
                        withShah("a1", NINE),
                        visit("a2", DAY + "09:15", "dr-shah", "far-room")));
    }

    private static Seq<Trouble> places() {
        var monday = Practice.open();
        return List.of(
                one(SchedulingCode.OUTSIDE_SESSION, " dr-shah", monday, withShah("a1", DAY + "11:55")),
                one(SchedulingCode.SESSION_TYPE_MISMATCH, " dr-shah", monday, withShah("a1", "p1", "surgery", NINE)),
                one(
                        SchedulingCode.PRACTITIONER_ON_LEAVE,
                        " dr-shah",
                        monday.away("dr-shah", NINE, TEN),
                        withShah("a1", NINE)),
                one(
                        SchedulingCode.RESOURCE_UNAVAILABLE,
                        " room-1",
                        monday.away("room-1", NINE, TEN),
                        withShah("a1", NINE)),
                one(SchedulingCode.SITE_CLOSED, " main", monday.away("main", NINE, TEN), withShah("a1", NINE)),
                one(SchedulingCode.BANK_HOLIDAY, " main", monday, withShah("a1", NINE)),
                one(SchedulingCode.CAPABILITY_MISSING, "", monday, visit("a1", NINE, "dr-shah")));
    }

    private static Seq<Trouble> patients() {
        var monday = Practice.open();
        return List.of(
                one(
                        SchedulingCode.ROOM_INACCESSIBLE,
                        " room-2",
                        monday,
                        visit("a1", NINE, "dr-lee", "room-2").accessibility(List.of("step-free"))),
                one(SchedulingCode.PATIENT_UNAVAILABLE, " p-away", monday, withShah("a1", "p-away", "routine", NINE)),
                one(
                        SchedulingCode.CONTINUITY_BROKEN,
                        " dr-shah",
                        monday,
                        withShah("a1", NINE).usualPractitioner("dr-lee")),
                one(
                        SchedulingCode.PREREQUISITE_MISSING,
                        "",
                        monday,
                        withShah("a1", NINE).awaiting(List.of("blood count"))),
                two(
                        SchedulingCode.DUPLICATE_REFERRAL_BOOKING,
                        "",
                        withShah("a1", "p1", "routine", NINE).referral("r1"),
                        withShah("a2", "p1", "routine", TEN).referral("r1")),
                one(SchedulingCode.BREACH, "", monday, withShah("a1", NINE).breachDate(MONDAY.minusDays(1))),
                one(
                        SchedulingCode.PREFERENCE_UNMET,
                        "",
                        monday,
                        withShah("a1", NINE).prefers(DayPart.AFTERNOON)));
    }

    private static Seq<Trouble> limits() {
        var monday = Practice.open();
        return List.of(
                one(SchedulingCode.BREACH_RISK, "", monday, withShah("a1", NINE).breachDate(MONDAY.plusDays(2))),
                one(
                        SchedulingCode.MOVED_TOO_OFTEN,
                        "",
                        monday,
                        withShah("a1", NINE).movedBefore(3)),
                one(
                        SchedulingCode.NOTICE_TOO_SHORT,
                        "",
                        monday,
                        withShah("a1", NINE).movedBefore(1)));
    }

    private static Seq<Trouble> links() {
        return List.of(
                linked(SchedulingCode.SEQUENCE_BROKEN, TEN, NINE, 0, 9),
                linked(SchedulingCode.INTERVAL_TOO_SHORT, NINE, TEN, 1, 9),
                linked(SchedulingCode.INTERVAL_TOO_LONG, NINE, "2030-01-09T09:00", 0, 1),
                matched(
                        SchedulingCode.PRACTITIONERS_DIFFER,
                        Practice.visit("a2", "p1", "routine", TEN, "dr-lee", "room-1"),
                        Match.Same.PRACTITIONER),
                matched(SchedulingCode.STARTS_DIFFER, withShah("a2", TEN), Match.Same.START));
    }

    private static Trouble matched(SchedulingCode code, Appointment.Builder second, Match.Same same) {
        var both = two(code, "", withShah("a1", NINE), second);
        return new Trouble(code, both.practice().matched(new Match("a1", "a2", same)), both.about());
    }

    private static Trouble linked(SchedulingCode code, String first, String second, int minDays, int maxDays) {
        var both = two(code, "", withShah("a1", first), withShah("a2", second));
        return new Trouble(code, both.practice().linked("a1", "a2", minDays, maxDays), both.about());
    }

    private static Seq<Trouble> terms() {
        var urgent = Reservation.forPriority(Priority.URGENT);
        var quay = withShah("a1", NINE).organisation("quay");
        return List.of(
                held(SchedulingCode.SESSION_CAPACITY_EXCEEDED, terms -> terms.places(0)),
                held(SchedulingCode.OVERBOOK_LIMIT, terms -> terms.places(0).overbooking(Overbooking.never())),
                held(
                        SchedulingCode.CARVE_OUT_RESERVED,
                        terms -> terms.carveOuts(List.of(new CarveOut(Stretch.ofMinutes(0, 30), urgent)))),
                one(
                        SchedulingCode.EMBARGOED,
                        " s1",
                        with(HeldClinic.clinic()
                                .bookableFrom(Practice.at("2030-01-05T00:00"))
                                .build()),
                        withShah("a1", NINE)),
                held(SchedulingCode.BEYOND_BOOKING_WINDOW, terms -> terms.daysAhead(2)),
                one(
                        SchedulingCode.ORGANISATION_QUOTA_EXCEEDED,
                        " s1",
                        HeldClinic.on(terms -> terms.quotas(List.of(new Quota("quay", 0))))
                                .practice(),
                        quay),
                one(
                        SchedulingCode.MODALITY_MISMATCH,
                        " s1",
                        HeldClinic.on(terms -> terms.modalities(List.of(Modality.VIDEO)))
                                .practice(),
                        withShah("a1", NINE).modality(Modality.TELEPHONE)),
                held(SchedulingCode.SUPERVISION_COVER_MISSING, terms -> terms.supervisedBy("gp")),
                held(
                        SchedulingCode.BREAK_VIOLATED,
                        terms -> terms.breaks(List.of(RestBreak.at(Stretch.ofMinutes(0, 20))))));
    }

    private static Trouble held(SchedulingCode code, UnaryOperator<SessionTerms.Builder> terms) {
        return one(code, " s1", HeldClinic.on(terms).practice(), withShah("a1", NINE));
    }

    private static Practice with(ClinicSession session) {
        return HeldClinic.held(session).practice();
    }

    private static Appointment.Builder visit(String id, String start, String... with) {
        return Practice.visit(id, "patient of " + id, "routine", start, with);
    }

    private static Appointment.Builder withShah(String id, String start) {
        return visit(id, start, "dr-shah", "room-1");
    }

    private static Appointment.Builder withShah(String id, String patient, String service, String start) {
        return Practice.visit(id, patient, service, start, "dr-shah", "room-1");
    }

    private static Trouble one(SchedulingCode code, String with, Practice practice, Appointment.Builder only) {
        return new Trouble(code, besides(practice.booked(only.build())), "a1" + with);
    }

    private static Trouble two(
            SchedulingCode code, String shared, Appointment.Builder first, Appointment.Builder second) {
        var both = Practice.open().booked(first.build()).booked(second.build());
        return new Trouble(code, besides(both), ("a1 a2 " + shared).strip());
    }

    private static Trouble twoWith(SchedulingCode code, String shared) {
        return two(
                code,
                shared,
                visit("a1", NINE, "dr-shah", "room-1", shared),
                visit("a2", NINE, "dr-lee", "room-2", shared));
    }

    private static Practice besides(Practice practice) {
        return practice.session("s9", "dr-lee", "room-2", "2030-01-10T09:00", "2030-01-10T12:00")
                .booked(visit("z9", "2030-01-10T09:00", "dr-lee", "room-2").build());
    }

    Diary diary() {
        return practice.diary();
    }

    /** The ids of the appointments that it is about. */
    Seq<String> concerned() {
        return List.of(about.split(" ", -1)).filter(practice.booked().map(Appointment::id)::contains);
    }

    /** The rule that finds it and no other. */
    RuleSet<Diary, DiaryContext> alone() {
        var others = RULES.rules().reject(each -> each.id().equals(SchedulingRules.id(code)));
        return others.foldLeft(RULES, (rules, each) -> rules.disable(each.id()).get());
    }

    Conflicts rule() {
        return Conflicts.of(alone(), KNOWN);
    }

    @Override
    public String toString() {
        return code + " " + about;
    }
}
