package io.github.medsecretary.scheduling.statistics;

import static java.util.Objects.requireNonNull;

import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.session.CarveOut;
import io.github.medsecretary.scheduling.session.ClinicSession;
import io.vavr.collection.Seq;

/**
 * How far one carve-out is used within a stretch. Where carve-outs of a session overlap, each is told for itself.
 *
 * @param session the id of its session
 * @param carveOut which
 * @param time what became of it
 */
public record CarveOutUse(String session, CarveOut carveOut, KeptTime time) {

    /** Those of a whole session, as its terms have them, at a present; see {@link DiaryStatistics#carveOuts}. */
    public static Seq<CarveOutUse> of(Diary diary, ClinicSession session, AsOf asOf) {
        return new Measuring(diary.asOf(asOf), session.interval(), asOf).carveOuts(session);
    }

    /** Checks that nothing is null. */
    public CarveOutUse {
        requireNonNull(session, "session");
        requireNonNull(carveOut, "carveOut");
        requireNonNull(time, "time");
    }
}
