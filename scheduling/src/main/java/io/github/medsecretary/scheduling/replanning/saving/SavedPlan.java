package io.github.medsecretary.scheduling.replanning.saving;

import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.replanning.Basis;
import io.github.medsecretary.scheduling.replanning.Disruption;
import io.github.medsecretary.scheduling.replanning.Plan;
import io.github.medsecretary.scheduling.replanning.Replanning;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * Saves a plan as text and takes it up again. The plan that is read equals the one that was written; nothing is searched
 * anew. Its lines, with tabs between the words:
 *
 * <pre>
 * #medsecretary-plan  2
 * diary               its version, SHA-256 over its content
 * disruptions         how many, SHA-256 over them
 * replanning          cost, present, budget, policy
 * displaced           ids
 * move                id, kind, chain, cost; then lines from (start, ids), to (start, ids), reason, part (amount, reason)
 * unplaced            id, cost; then lines reason, part
 * kept                id, pin; then lines reason
 * open                id, cost
 * chain               number, ids; then a line reason
 * relaxation          cost, weight, id; then lines to, aside (id, cost; then to), reason
 * total               cost, bound
 * end                 SHA-256 over the lines before
 * </pre>
 *
 * <p>A reason is its code, what is said where no bundle has that, and its arguments, so that whoever reads a plan has it in
 * their own language; where sentences are not those of the reasons, lines {@code because} have them as well. What would
 * have been better is not kept, nor are the loosenings of a relaxation but in its reason. Version 1, which had sentences
 * only, is refused with {@link SavedCode#OTHER_FORMAT}.
 *
 * <p>The diary's fingerprint covers whatever this version of the library knows of an appointment, so that a later one may
 * refuse a text with {@link SavedCode#OTHER_DIARY}. In a word a tab, a line break and a backslash are written {@code \t}, {@code \n}, {@code \r} and {@code \\}.
 */
public final class SavedPlan {

    private static final String FORMAT = "#medsecretary-plan";
    private static final String VERSION = "2";

    private SavedPlan() {}

    /** The text of a plan. */
    public static String write(Plan plan) {
        Page page = new Page().line(FORMAT, VERSION);
        heading(plan.basis(), page);
        PlanLines.write(plan, page);
        return page.signed();
    }

    /**
     * The plan of a text, or the first thing that is wrong with it.
     *
     * @param diary that the plan was made for; its version may be another as long as its content is the same
     * @param disruptions that it was made for, in the same order
     * @param replanning by which it was made
     */
    public static Either<SavedProblem, Plan> read(
            String text, Diary diary, Iterable<? extends Disruption> disruptions, Replanning replanning) {
        Lines lines = new Lines(text).header(FORMAT, VERSION);
        lines.take(FORMAT, 1);
        Basis basis = basis(lines, diary, List.ofAll(disruptions), replanning);
        return lines.whole(PlanLines.read(lines, basis));
    }

    static void heading(Basis basis, Page page) {
        page.line("diary", basis.diary().version(), Fingerprint.of(basis.diary()));
        page.line("disruptions", basis.disruptions().size(), Fingerprint.of(basis.disruptions()));
        page.line(replanning(basis.replanning()).prepend("replanning"));
        page.line(basis.displaced().prepend("displaced"));
    }

    static Basis basis(Lines lines, Diary diary, Seq<Disruption> disruptions, Replanning replanning) {
        lines.expect("diary", SavedCode.OTHER_DIARY, 1, Fingerprint.of(diary));
        lines.expect("disruptions", SavedCode.OTHER_DISRUPTIONS, 1, Fingerprint.of(disruptions));
        lines.expect(
                "replanning",
                SavedCode.OTHER_REPLANNING,
                0,
                replanning(replanning).toJavaArray(String[]::new));
        Basis basis = new Basis(diary, disruptions, replanning, lines.take("displaced", 0));
        if (basis.displaced().exists(id -> basis.appointment(id).isEmpty())) {
            lines.wrong(SavedCode.IMPOSSIBLE);
        }
        return basis;
    }

    private static Seq<String> replanning(Replanning by) {
        return List.of(
                by.cost().name(),
                by.asOf().instant().toString(),
                Long.toString(by.budget()),
                by.policy().toString());
    }
}
