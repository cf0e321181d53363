package io.github.medsecretary.scheduling.testkit;

import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.pathway.FindingPathwayMoves;
import io.github.medsecretary.scheduling.pathway.FoundPathways;
import io.github.medsecretary.scheduling.pathway.PathwayMoveRequest;

/** Who finds where a visit of a pathway can move and who moves along, as {@link FindingPathwayMoves} does. */
@FunctionalInterface
public interface PathwayMover {

    /** As many as the request wants, best first; of a visit that can be moved. */
    FoundPathways find(Diary diary, PathwayMoveRequest request);

    /** The library's, by a set of rules. */
    static PathwayMover of(Conflicts conflicts) {
        return (diary, request) ->
                new FindingPathwayMoves(conflicts).find(diary, request).get();
    }
}
