package io.github.medsecretary.scheduling;

import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.core.time.Nation;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.diary.Link;
import io.github.medsecretary.scheduling.diary.Match;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.ResourceKind;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.resource.TravelTimes;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.service.Need;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A practice in words: a day's clinic of Dr Shah in room 1 and Dr Lee in room 2, to be filled. Immutable. */
public record Practice(
        Seq<ClinicSession> sessions,
        Seq<Unavailability> unavailable,
        Seq<Appointment> booked,
        Seq<Link> links,
        Seq<Match> matches) {

    /** Nothing has to match. */
    public Practice(
            Seq<ClinicSession> sessions, Seq<Unavailability> unavailable, Seq<Appointment> booked, Seq<Link> links) {
        this(sessions, unavailable, booked, links, List.empty());
    }

    public static final SiteZone LONDON = SiteZone.of(ZoneId.of("Europe/London"));

    /** Dr Shah and Dr Lee see patients from 9 to 12 on Monday, 7 January 2030. */
    public static Practice open() {
        return new Practice(List.empty(), List.empty(), List.empty(), List.empty())
                .session("s1", "dr-shah", "room-1", "2030-01-07T09:00", "2030-01-07T12:00")
                .session("s2", "dr-lee", "room-2", "2030-01-07T09:00", "2030-01-07T12:00");
    }

    /** The same practice without any session. */
    public static Practice closed() {
        return new Practice(List.empty(), List.empty(), List.empty(), List.empty());
    }

    public static Instant at(String local) {
        return LONDON.resolve(LocalDateTime.parse(local)).instant();
    }

    public static Interval between(String from, String until) {
        return Interval.between(at(from), at(until));
    }

    public Practice session(String id, String practitioner, String room, String from, String until) {
        var session = ClinicSession.builder()
                .id(id)
                .practitioner(practitioner)
                .room(room)
                .interval(between(from, until))
                .services(List.of("routine", "dressing", "ecg", "smear", "signed"))
                .step(Duration.ofMinutes(10))
                .build();
        return new Practice(sessions.append(session), unavailable, booked, links, matches);
    }

    public Practice held(ClinicSession session) {
        return new Practice(sessions.append(session), unavailable, booked, links, matches);
    }

    public Practice away(String resource, String from, String until) {
        return away(Unavailability.of(resource, between(from, until), "leave"));
    }

    public Practice away(Unavailability absence) {
        return new Practice(sessions, unavailable.append(absence), booked, links, matches);
    }

    public Practice out(String device, int pieces, String from, String until) {
        var outage = Unavailability.builder()
                .resource(device)
                .interval(between(from, until))
                .reason("repair")
                .quantity(pieces)
                .build();
        return away(outage);
    }

    public Practice booked(String id, String patient, String service, String start, String... with) {
        return booked(visit(id, patient, service, start, with).build());
    }

    public Practice booked(Appointment appointment) {
        return new Practice(sessions, unavailable, booked.append(appointment), links, matches);
    }

    public Practice linked(String before, String after, int minDays, int maxDays) {
        return linked(new Link(before, after, minDays, maxDays));
    }

    public Practice linked(Link link) {
        return new Practice(sessions, unavailable, booked, links.append(link), matches);
    }

    public Practice matched(Match match) {
        return new Practice(sessions, unavailable, booked, links, matches.append(match));
    }

    public static Appointment.Builder visit(String id, String patient, String service, String start, String... with) {
        return Appointment.builder()
                .id(id)
                .patient(patient)
                .service(service)
                .start(at(start))
                .with(List.of(with));
    }

    public DiaryContent content() {
        return DiaryContent.builder()
                .zone(LONDON)
                .sites(List.of(Site.main(LONDON), new Site("branch", Nation.SCOTLAND, LONDON)))
                .travel(TravelTimes.of(List.of(new TravelTimes.Leg("main", "branch", Duration.ofMinutes(20)))))
                .resources(resources())
                .services(services())
                .sessions(sessions)
                .unavailable(unavailable)
                .appointments(booked)
                .links(links)
                .matches(matches)
                .build();
    }

    private static Seq<Resource> resources() {
        return List.of(
                resource("dr-shah", ResourceKind.PRACTITIONER, "gp").build(),
                resource("dr-lee", ResourceKind.PRACTITIONER, "gp").build(),
                resource("room-1", ResourceKind.ROOM, "step-free").build(),
                resource("room-2", ResourceKind.ROOM).build(),
                resource("far-room", ResourceKind.ROOM).site("branch").build(),
                resource("ecg-1", ResourceKind.DEVICE, "ecg").build(),
                resource("monitor", ResourceKind.DEVICE, "monitor").quantity(2).build(),
                resource("signer", ResourceKind.INTERPRETER, "bsl").build(),
                resource("ann", ResourceKind.CHAPERONE).build());
    }

    private static Resource.Builder resource(String id, ResourceKind kind, String... capabilities) {
        return Resource.builder().id(id).kind(kind).capabilities(List.of(capabilities));
    }

    private static Seq<HealthcareService> services() {
        var gp = Need.of(ResourceKind.PRACTITIONER, List.of("gp"));
        var room = Need.of(ResourceKind.ROOM);
        return List.of(
                service("routine", 10, 0, gp, room),
                service("dressing", 20, 10, gp, room),
                service("ecg", 20, 0, gp, room, Need.of(ResourceKind.DEVICE, List.of("ecg"))),
                service("smear", 20, 0, gp, room, Need.of(ResourceKind.CHAPERONE)),
                service("signed", 20, 0, gp, room, Need.of(ResourceKind.INTERPRETER, List.of("bsl"))),
                service("surgery", 60, 0, gp, room));
    }

    private static HealthcareService service(String id, int minutes, int buffer, Need... needs) {
        return HealthcareService.builder()
                .id(id)
                .duration(Duration.ofMinutes(minutes))
                .bufferAfter(Duration.ofMinutes(buffer))
                .needs(List.of(needs))
                .build();
    }

    public Diary diary() {
        return Diary.of(content()).getOrElseThrow(problems -> new AssertionError(problems.toString()));
    }

    /** What the standard rules find, each as {@code CODE ids}. */
    public Seq<String> conflicts() {
        return told(Conflicts.standard(DiaryContext.empty()).in(diary()));
    }

    public static Seq<String> told(Seq<Finding> findings) {
        return findings.map(finding -> finding.rule().label() + " "
                + finding.about().map(each -> each.id()).mkString(" "));
    }
}
