package io.github.medsecretary.benchmarks.diary;

import io.github.medsecretary.core.person.ContactPoint;
import io.github.medsecretary.core.rule.Reference;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.appointment.AppointmentStatus;
import io.github.medsecretary.scheduling.appointment.Priority;
import io.github.medsecretary.scheduling.booking.Booking;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Applied;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.waiting.Criteria;
import io.github.medsecretary.scheduling.waiting.Waiting;
import io.github.medsecretary.scheduling.waiting.WaitingRegister;
import io.github.medsecretary.scheduling.waiting.freed.FillingSlot;
import io.github.medsecretary.scheduling.waiting.freed.FreedSlot;
import io.github.medsecretary.scheduling.waiting.freed.Outlook;
import io.github.medsecretary.scheduling.waiting.radar.BreachRadar;
import io.github.medsecretary.scheduling.waiting.radar.Watched;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntConsumer;

/**
 * What the waiting list costs in a diary of a million appointments: a freed slot, the breach radar from scratch and after
 * each of some bookings. Arguments: how many appointments, how many wait, {@code anyone} or {@code scarce} (everyone
 * waits for one of twenty practitioners and must be seen within three weeks), how often each is measured.
 */
public final class WaitingRun {

    private static final Instant PRESENT = Instant.parse("2030-01-07T07:00:00Z");
    private static final AsOf AS_OF = AsOf.of(PRESENT);
    private static final LocalDate TODAY = LocalDate.of(2030, 1, 7);
    private static final Reference CLERK = Reference.of("Person", "clerk");
    private static final Seq<Priority> PRIORITIES = List.of(Priority.URGENT, Priority.SOON, Priority.ROUTINE);
    private static final int TIMES = 40;

    /** Times are those for which the thread was on a processor, so that others' work beside it counts little. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Conflicts conflicts = Conflicts.standard(DiaryContext.empty());
    private final BigDiary big;
    private final int waiting;
    private final boolean isScarce;
    private final int times;

    private WaitingRun(BigDiary big, int waiting, boolean isScarce, int times) {
        this.big = big;
        this.waiting = waiting;
        this.isScarce = isScarce;
        this.times = times;
    }

    /** Runs it. */
    public static void main(String[] arguments) {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int waiting = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        boolean isScarce = arguments.length > 2 && arguments[2].equals("scarce");
        int times = arguments.length > 3 ? Integer.parseInt(arguments[3]) : TIMES;
        new WaitingRun(new BigDiary(size), waiting, isScarce, times).run();
    }

    private void run() {
        Diary diary = diary();
        WaitingRegister register = register(diary);
        System.out.printf("%d appointments, %d waiting%n", diary.appointments().size(), register.size());
        freed(diary, register);
        radar(diary, register);
    }

    private Diary diary() {
        var random = new Random(11);
        var appointments = big.appointments();
        for (int i = 0; i < waiting; i++) {
            appointments.add(Appointment.builder()
                    .id("w" + i)
                    .patient("waiting-" + i)
                    .service(random.nextBoolean() ? "short" : "long")
                    .status(AppointmentStatus.WAITLIST)
                    .priority(PRIORITIES.get(random.nextInt(3)))
                    .breachDate(TODAY.plusDays(isScarce ? 2 + random.nextInt(19) : 5 + random.nextInt(121)))
                    .build());
        }
        return Diary.of(big.premises()
                        .sessions(BigDiary.sessions())
                        .appointments(List.ofAll(appointments))
                        .build())
                .get();
    }

    private WaitingRegister register(Diary diary) {
        var random = new Random(13);
        var register = WaitingRegister.of(diary, CLERK, AS_OF);
        for (Waiting each : register.entries()) {
            boolean isPicky = isScarce || random.nextInt(4) == 0;
            Seq<String> wanted =
                    isPicky ? List.of("practitioner-" + random.nextInt(isScarce ? 20 : 1_000)) : List.empty();
            var criteria = Criteria.builder()
                    .practitioners(wanted)
                    .notice(Duration.ofHours(random.nextInt(96)))
                    .contacts(
                            List.of(new ContactPoint(ContactPoint.Medium.PHONE, "01632 960000", random.nextBoolean())))
                    .referredOn(TODAY.minusDays(random.nextInt(90)))
                    .build();
            register = register.withCriteria(each.id(), criteria, CLERK, AS_OF).get();
        }
        return register;
    }

    private void freed(Diary diary, WaitingRegister register) {
        var filling = new FillingSlot(conflicts);
        var sessions = diary.sessions().values().toVector();
        var random = new Random(17);
        var slots = new ArrayList<FreedSlot>();
        while (slots.size() < times) {
            ClinicSession session = sessions.get(random.nextInt(isScarce ? 20 : 20_000));
            FreedSlot.of(
                            diary,
                            session.id(),
                            session.interval().start().plus(session.step().multipliedBy(random.nextInt(32))))
                    .forEach(slots::add);
        }
        Outlook outlook = waiting -> waiting.appointment().breachDate().map(last -> last.plusDays(1));
        told(
                "freed slot, first five of " + register.size(),
                each -> filling.candidates(diary, register, slots.get(each), AS_OF, outlook)
                        .take(5)
                        .toList());
    }

    private void radar(Diary diary, WaitingRegister register) {
        told("radar from scratch", each -> BreachRadar.of(conflicts, diary, register, AS_OF));
        var radar = BreachRadar.of(conflicts, diary, register, AS_OF);
        System.out.printf(
                "%d watched, %d not safe%n", radar.size(), radar.unsafe().size());
        long start = THREADS.getCurrentThreadCpuTime();
        register.entries().forEach(each -> radar.lastSafe(each.id()));
        System.out.printf("last safe places of all: %.1f ms%n", (THREADS.getCurrentThreadCpuTime() - start) / 1e6);

        var booking = new Booking(conflicts);
        var done = new ArrayList<Applied>();
        var so = diary;
        for (int i = 0; done.size() < times; i++) {
            var another = booking.book(so, another(i));
            if (another.isRight()) {
                done.add(another.get());
                so = another.get().diary();
            }
        }
        var radars = new ArrayList<BreachRadar>(List.of(radar).toJavaList());
        var named = new int[1];
        told("radar after a booking", each -> {
            Watched watched = radars.get(each).after(done.get(each), register);
            radars.add(watched.radar());
            named[0] += watched.findings().size();
        });
        var last = BreachRadar.of(conflicts, so, register, AS_OF);
        System.out.printf(
                "%d were named; after all bookings as from scratch: %s%n",
                named[0],
                last.unsafe().equals(radars.get(times).unsafe())
                        && register.entries()
                                .take(500)
                                .forAll(each -> last.lastSafe(each.id())
                                        .equals(radars.get(times).lastSafe(each.id()))));
    }

    private Appointment another(int number) {
        return isScarce
                ? Appointment.builder()
                        .id("b" + number)
                        .patient("booked-" + number)
                        .service("short")
                        .start(Instant.parse("2030-01-08T08:00:00Z")
                                .plus(Duration.ofDays(number / 20 % 18))
                                .plus(Duration.ofMinutes(15L * (number / 360 % 32))))
                        .with(List.of("practitioner-" + number % 20))
                        .build()
                : big.another(number);
    }

    private void told(String what, IntConsumer work) {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work.accept(i);
            millis[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                "%s: first %.2f ms, median %.2f ms, largest %.2f ms%n",
                what, first, millis[times / 2], millis[times - 1]);
    }
}
