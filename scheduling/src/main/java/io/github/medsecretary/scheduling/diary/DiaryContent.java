package io.github.medsecretary.scheduling.diary;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.resource.Resource;
import io.github.medsecretary.scheduling.resource.Site;
import io.github.medsecretary.scheduling.resource.TravelTimes;
import io.github.medsecretary.scheduling.service.HealthcareService;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.github.medsecretary.scheduling.session.Unavailability;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.immutables.value.Value;

/**
 * All that goes into a diary, as lists and not yet checked; {@link Diary#of} checks it. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface DiaryContent {

    /** The practice's zone. */
    SiteZone zone();

    /** The sites; one {@link Site#MAIN} in England by default. */
    @Value.Default
    default Seq<Site> sites() {
        return List.of(Site.main(zone()));
    }

    /** The travel times between sites. */
    @Value.Default
    default TravelTimes travel() {
        return TravelTimes.none();
    }

    /** What visits can take. */
    @Value.Default
    default Seq<Resource> resources() {
        return List.empty();
    }

    /** What can be booked. */
    @Value.Default
    default Seq<HealthcareService> services() {
        return List.empty();
    }

    /** The held clinics. */
    @Value.Default
    default Seq<ClinicSession> sessions() {
        return List.empty();
    }

    /** When resources or sites are out of use. */
    @Value.Default
    default Seq<Unavailability> unavailable() {
        return List.empty();
    }

    /** The appointments, with or without a place. */
    @Value.Default
    default Seq<Appointment> appointments() {
        return List.empty();
    }

    /** Which appointments follow which. */
    @Value.Default
    default Seq<Link> links() {
        return List.empty();
    }

    /** Which appointments are the same in something. */
    @Value.Default
    default Seq<Match> matches() {
        return List.empty();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableDiaryContent.Builder {
        Builder() {}
    }
}
