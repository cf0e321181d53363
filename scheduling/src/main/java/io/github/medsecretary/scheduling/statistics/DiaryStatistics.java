package io.github.medsecretary.scheduling.statistics;

import io.github.medsecretary.core.style.HouseStyle;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.Interval;
import io.github.medsecretary.scheduling.diary.Diary;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A stretch of a diary in figures.
 *
 * <p>Time is counted moment by moment within the stretch, visits and other appointments where they start; so the figures
 * of stretches that follow one another add up to those of the whole, but for the patients of {@link #moves}. A visit
 * belongs to one session of each practitioner that it takes, and counts in each; one of several practitioners is the
 * work of several. Who did not come or was called off takes no time. Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
public interface DiaryStatistics {

    /** From when until when. */
    Interval stretch();

    /** The sessions of which any moment lies in the stretch, in order of start, then of id. */
    Seq<SessionUse> sessions();

    /** What is booked in no session, by the id of the service, in order. */
    SortedMap<String, Booked> elsewhere();

    /** The carve-outs of which any moment lies in the stretch, in order of session, then as its terms have them. */
    Seq<CarveOutUse> carveOuts();

    /** What became of the appointments that start in the stretch, by the id of the service, in order. */
    SortedMap<String, Attendance> attendanceByService();

    /** How often those who have such an appointment that is not cancelled or entered in error were moved. */
    Moves moves();

    /** How long before they were booked; absent without a history. */
    Optional<LeadTimes> leadTimes();

    /** What came and went; absent without a waiting list. */
    Optional<WaitingFlow> waiting();

    /** Which promises fall due; absent without clocks. */
    Optional<BreachForecast> breaches();

    /**
     * Of a diary.
     *
     * @param asOf the present: by it places lapse and carve-outs are released
     */
    static DiaryStatistics of(Diary diary, Interval stretch, AsOf asOf) {
        return new Measuring(diary.asOf(asOf), stretch, asOf).statistics();
    }

    /** All sessions together. */
    default Use use() {
        return sessions().map(SessionUse::use).fold(Use.none(), Use::plus);
    }

    /** The sessions together by what they have in common, such as {@link SessionUse#practitioner}, in order of it. */
    default <K extends Comparable<? super K>> SortedMap<K, Use> useBy(Function<SessionUse, K> key) {
        SortedMap<K, Use> uses = TreeMap.empty();
        for (SessionUse each : sessions()) {
            uses = uses.put(key.apply(each), each.use(), Use::plus);
        }
        return uses;
    }

    /** All that is booked, in sessions and elsewhere, by the id of the service, in order. */
    default SortedMap<String, Booked> bookedByService() {
        var booked = elsewhere();
        for (SessionUse each : sessions()) {
            booked = booked.merge(each.byService(), Booked::plus);
        }
        return booked;
    }

    /** All carve-outs together. */
    default KeptTime kept() {
        return carveOuts().map(CarveOutUse::time).fold(KeptTime.none(), KeptTime::plus);
    }

    /** All services together. */
    default Attendance attendance() {
        return attendanceByService().values().fold(Attendance.none(), Attendance::plus);
    }

    /** The same with lead times. */
    default DiaryStatistics with(LeadTimes leadTimes) {
        return own(this).withLeadTimes(leadTimes);
    }

    /** The same with a waiting list. */
    default DiaryStatistics with(WaitingFlow waiting) {
        return own(this).withWaiting(waiting);
    }

    /** The same with what falls due. */
    default DiaryStatistics with(BreachForecast breaches) {
        return own(this).withBreaches(breaches);
    }

    private static ImmutableDiaryStatistics own(DiaryStatistics any) {
        return (ImmutableDiaryStatistics) ImmutableDiaryStatistics.copyOf(any);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Sets each attribute once, then builds. */
    final class Builder extends ImmutableDiaryStatistics.Builder {
        Builder() {}
    }
}
