package io.github.medsecretary.cli.day;

import io.github.medsecretary.core.appointment.AppointmentNotice;
import io.github.medsecretary.core.confidentiality.Audience;
import io.github.medsecretary.core.confidentiality.PurposeOfUse;
import io.github.medsecretary.core.person.Patient;
import io.github.medsecretary.core.person.PersonName;
import io.github.medsecretary.core.person.Practitioner;
import io.github.medsecretary.core.problem.Code;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.notice.Frame;
import io.github.medsecretary.correspondence.notice.NoticeLetters;
import io.github.medsecretary.correspondence.notice.Occasion;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.HtmlRenderer;
import io.github.medsecretary.correspondence.workflow.Destination;
import io.github.medsecretary.correspondence.workflow.DispatchIntent;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.github.medsecretary.correspondence.workflow.Mailing;
import io.github.medsecretary.correspondence.workflow.StatedIdentity;
import io.github.medsecretary.correspondence.workflow.Stops;
import io.vavr.collection.List;
import io.vavr.control.Either;

/**
 * Writes to patients about what happened to their appointments: made from the record, signed by the practice's office,
 * sent by post. What happened comes from one room and becomes a letter in the other, which don't know each other.
 *
 * @param people everybody whom the practice knows
 * @param post through which letters are sent
 * @param zone by whose clock
 */
record NoticePost(People people, Mailing post, SiteZone zone) {

    private static final Practitioner OFFICE = Practitioner.builder()
            .id("office")
            .name(PersonName.builder().family("The appointments office").build())
            .build();

    /** The letter about an event, sent or not. */
    Notified send(AppointmentNotice notice, AsOf at) {
        String appointment = notice.appointment().id();
        Either<Code, DispatchIntent> intent =
                content(notice, at).flatMap(content -> signed(content, at).mapLeft(Refusal::code));
        return new Notified(
                appointment,
                intent.toOption().toJavaOptional(),
                intent.flatMap(each -> post.send(each).mapLeft(Refusal::code)));
    }

    private Either<Code, LetterContent> content(AppointmentNotice notice, AsOf at) {
        return people.patients()
                .get(notice.patient().id())
                .filter(any -> !people.organisations().isEmpty())
                .<Code>toEither(() -> DayCode.UNKNOWN_PATIENT)
                .flatMap(known -> NoticeLetters.english()
                        .write(
                                Occasion.of(notice),
                                frame(known.patient(), notice.appointment().id(), at))
                        .mapLeft(problems -> problems.head().code()));
    }

    private Frame frame(Patient patient, String reference, AsOf at) {
        return Frame.builder()
                .reference(reference)
                .written(at.date(zone))
                .organisation(people.organisations().head())
                .patient(patient)
                .author(OFFICE)
                .recipients(List.of(recipient()))
                .build();
    }

    private static Recipient recipient() {
        return Recipient.builder()
                .id("patient")
                .audience(Audience.PATIENT)
                .purpose(PurposeOfUse.PATRQT)
                .build();
    }

    private static Either<Refusal, DispatchIntent> signed(LetterContent content, AsOf at) {
        return Draft.of(content, List.of(recipient()), PolicySet.uk(), List.empty())
                .sign(StatedIdentity.ofRecord(content.patient()), OFFICE.id(), at.instant())
                .flatMap(signed -> signed.intend("patient", Destination.post(), HtmlRenderer.usual(), Stops.none()));
    }
}
