package io.github.medsecretary.cli.letter;

import io.github.medsecretary.cli.input.Failure;
import io.github.medsecretary.cli.input.InputFile;
import io.github.medsecretary.core.rule.Finding;
import io.github.medsecretary.core.rule.Query;
import io.github.medsecretary.core.rule.Refusal;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.selection.WhoSeesWhat;
import io.github.medsecretary.correspondence.standard.KindCheck;
import io.github.medsecretary.correspondence.workflow.Draft;
import io.github.medsecretary.correspondence.workflow.OpenQuery;
import io.github.medsecretary.correspondence.workflow.Signed;
import io.github.medsecretary.correspondence.workflow.StatedIdentity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;

/**
 * A letter as a JSON file has it.
 *
 * @param draft the letter, with a question for each gap in it and for a doubtful NHS number
 * @param signing who signs it, if anybody does
 */
record LetterFile(Draft draft, Optional<Signing> signing) {

    /**
     * Who signs.
     *
     * @param by the signer's id
     * @param at when
     */
    record Signing(String by, Instant at) {}

    /** By which rules letters are made here. */
    static final PolicySet POLICY = PolicySet.uk();

    /** Who would see what of it. */
    WhoSeesWhat whoSeesWhat() {
        return WhoSeesWhat.of(draft.content(), draft.recipients(), POLICY);
    }

    /** What it lacks of what its kind of letter must say. */
    Seq<Finding> lacking() {
        return KindCheck.check(draft.content(), draft.recipients());
    }

    /** The letter as signed, or why it isn't, if somebody signs it. It was made from the record: nobody dictated it. */
    Optional<Either<Refusal, Signed>> signed() {
        var record = StatedIdentity.ofRecord(draft.content().patient());
        return signing.map(each -> draft.sign(record, each.by(), each.at()));
    }

    /** The letter of a file under the rules of the United Kingdom, or every problem with the file. */
    static Either<Seq<Failure>, LetterFile> of(InputFile file) {
        return file.as(LetterShape::letter)
                .map(read -> new LetterFile(
                        Draft.of(read.content(), read.recipients(), POLICY, queries(read)), read.signing()));
    }

    private static Seq<OpenQuery> queries(LetterShape.Read read) {
        Seq<OpenQuery> gaps = OpenQuery.ofGaps(read.content());
        return read.isNumberDoubtful() ? gaps.append(whichNumber(gaps.size() + 1)) : gaps;
    }

    private static OpenQuery whichNumber(int number) {
        return new OpenQuery(
                number,
                Optional.empty(),
                Query.of(
                        "The patient's NHS number fails its check digit and was left out. Which number is right?",
                        List.empty()));
    }
}
