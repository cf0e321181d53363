package io.github.medsecretary.cli.diary;

import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.cli.json.ObjectReader;
import io.github.medsecretary.core.problem.CoreCode;
import io.github.medsecretary.core.problem.Problem;
import io.github.medsecretary.core.time.AsOf;
import io.github.medsecretary.core.time.BankHolidays;
import io.github.medsecretary.core.time.SiteZone;
import io.github.medsecretary.scheduling.booking.SlotRequest;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.conflict.DiaryContext;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.diary.DiaryContent;
import io.github.medsecretary.scheduling.morning.Promised;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.ReplanPolicy;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a practice file holds: its diary, and what is to be done with it.
 *
 * @param clock how times are read and written
 * @param asOf the present
 * @param diary the diary
 * @param asked what is to be done with it
 */
public record DiaryFile(PracticeClock clock, AsOf asOf, Diary diary, Asked asked) {

    /**
     * What is to be done with a diary.
     *
     * @param policy whom a new plan may move
     * @param disruptions what upsets it
     * @param request for whom a place is sought
     * @param promises what was promised and is not known to be kept
     */
    public record Asked(
            ReplanPolicy policy, Seq<Disruption> disruptions, Optional<SlotRequest> request, Seq<Promised> promises) {}

    private record Parts(PracticeClock clock, AsOf asOf, DiaryContent content, Asked asked) {}

    /** The practice of a file, or everything that is wrong with it. */
    public static Either<Seq<Failure>, DiaryFile> of(InputFile file) {
        return file.as(DiaryFile::parts)
                .flatMap(parts -> Diary.of(parts.content())
                        .mapLeft(problems -> problems.map(file::located))
                        .flatMap(diary -> checked(file, parts, diary)));
    }

    /** The plan that answers the file's disruptions, or what is wrong with them. */
    public Either<Problem, Plan> plan() {
        return Replanning.of(asked.policy(), asOf)
                .plan(diary, asked.disruptions())
                .mapLeft(refusal -> Problem.of(refusal.code()).under("disruptions"));
    }

    /** The rules that the diary is held to, as of its present. */
    public Conflicts conflicts() {
        return Conflicts.standard(DiaryContext.builder()
                .asOf(asOf)
                .bankHolidays(BankHolidays.uk())
                .build());
    }

    private static Either<Seq<Failure>, DiaryFile> checked(InputFile file, Parts parts, Diary diary) {
        Seq<Problem> problems = new DisruptionCheck(diary, parts.asked()).problems();
        return problems.isEmpty()
                ? Either.right(new DiaryFile(parts.clock(), parts.asOf(), diary, parts.asked()))
                : Either.left(problems.map(file::located));
    }

    private static Option<Parts> parts(ObjectReader in) {
        SiteZone zone = in.parse("zone", DiaryFile::zone, SiteZone.of(ZoneId.of("UTC")));
        var clock = new PracticeClock(zone);
        AsOf asOf = AsOf.of(in.parse("asOf", clock::instant, java.time.Instant.EPOCH));
        Option<DiaryContent> content = new DiaryShape(clock).content(in);
        var asked = new AskedShape(clock);
        ReplanPolicy policy = in.optionalObject("policy", AskedShape::policy).orElseGet(ReplanPolicy::usual);
        Seq<Disruption> disruptions = in.list("disruptions", new DisruptionShape(clock)::disruption);
        Optional<SlotRequest> request = in.optionalObject("request", asked::request);
        Seq<Promised> promises = in.list("promises", PromiseShape::promise);
        return in.build(() -> new Parts(clock, asOf, content.get(), new Asked(policy, disruptions, request, promises)));
    }

    private static Either<Problem, SiteZone> zone(String id) {
        try {
            return Either.right(SiteZone.of(ZoneId.of(id)));
        } catch (DateTimeException unknown) {
            return Either.left(Problem.of(CoreCode.UNKNOWN_CODE, "A zone is an IANA name, such as Europe/London."));
        }
    }
}
