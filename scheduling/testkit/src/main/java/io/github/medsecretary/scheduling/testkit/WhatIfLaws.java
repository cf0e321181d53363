package io.github.medsecretary.scheduling.testkit;

import static io.github.medsecretary.scheduling.testkit.ChainLaws.require;

import io.github.medsecretary.core.rule.Severity;
import io.github.medsecretary.scheduling.appointment.Appointment;
import io.github.medsecretary.scheduling.booking.Changing;
import io.github.medsecretary.scheduling.conflict.Conflicts;
import io.github.medsecretary.scheduling.diary.Change;
import io.github.medsecretary.scheduling.diary.Diary;
import io.github.medsecretary.scheduling.whatif.Foreseen;
import io.github.medsecretary.scheduling.whatif.WhatIf;
import io.vavr.Tuple;
import io.vavr.collection.List;

/**
 * What must hold of what is foreseen by a set of rules, of changes that name no appointment. Each law throws an
 * {@link AssertionError} that names it where it does not. For small diaries. Immutable and thread-safe.
 *
 * @param conflicts the rules, a vendor's among them
 */
public record WhatIfLaws(Conflicts conflicts) {

    /** Ways to seat people that are still tried one and all. */
    private static final long MOST = 1_500;

    /** To ask and then commit is to make the change; a diary that has moved on is not committed to. */
    public void askingThenCommittingIsChanging(Diary diary, Change change) {
        var whatIf = WhatIf.by(conflicts);
        var made = new Changing(conflicts).change(diary, change);
        var asked = whatIf.ask(diary, change);
        require(asked.isRight(), "what names nobody and what there is can be foreseen");
        require(
                whatIf.commit(diary, asked.get(), List.empty()).equals(made),
                "to ask and then commit is to make the change");
        made.forEach(
                applied -> require(applied.diary().equals(asked.get().after()), "the diary is as it was foreseen"));
        require(
                whatIf.commit(asked.get().after(), asked.get(), List.empty()).isLeft(),
                "a diary that has moved on is not committed to");
    }

    /**
     * What is found is what looking at the whole diary before and after finds; so where nothing is, nothing new is.
     *
     * @return how much is found
     */
    public int findingsAreThoseOfLookingAtEverything(Diary diary, Change change) {
        var asked = foreseen(diary, change);
        var plain = new PlainWhatIf(conflicts, diary, asked.after());
        require(asked.findings().equals(plain.news().toList()), "what is new is found, and nothing else");
        require(asked.affected().forAll(each -> !each.why().isEmpty()), "whoever is affected is so for a reason");
        return asked.findings().size();
    }

    /** Everybody is one of those who would move, those who would be re-seated, and those who would stay. */
    public void everybodyIsCountedOnce(Diary diary, Change change) {
        var asked = foreseen(diary, change);
        require(
                asked.orphans()
                        .appendAll(asked.reseated())
                        .appendAll(asked.untouched())
                        .sorted()
                        .equals(diary.appointments().keySet().toList()),
                "who would move, who would be re-seated and who would stay are all, and each once");
    }

    /**
     * As few would move, and for as few as few would be re-seated, as of all ways that there are; and once the ones have
     * gone and the others are re-seated, nothing new blocks anybody who can still be moved.
     *
     * @return how many would be re-seated
     */
    public int seatsAreThoseOfTryingAll(Diary diary, Change change) {
        var asked = foreseen(diary, change);
        var plain = new PlainWhatIf(conflicts, diary, asked.after());
        if (plain.ways() > MOST) {
            return -1;
        }
        require(asked.exact(), "a small diary is looked through");
        require(
                plain.fewest()
                        .equals(Tuple.of(
                                asked.orphans().size(), asked.reseated().size())),
                "no fewer would have to move or be re-seated");
        var seated = asked.after().apply(asked.reseating());
        require(seated.isRight(), "who is re-seated can be");
        var kept = asked.orphans()
                .foldLeft(
                        seated.get().diary(),
                        (so, id) ->
                                so.imagining(so.appointment(id).orElseThrow().released()));
        var blocked = plain.blocked().map(Appointment::reference);
        require(
                plain.news(kept)
                        .filter(each -> each.severity() == Severity.BLOCK)
                        .forAll(each -> !each.about().exists(blocked::contains)),
                "who stays or is re-seated has a place");
        require(
                asked.reseated()
                        .forAll(id -> kept.appointment(id)
                                .orElseThrow()
                                .start()
                                .equals(diary.appointment(id).orElseThrow().start())),
                "who is re-seated keeps their time");
        return asked.reseated().size();
    }

    private Foreseen foreseen(Diary diary, Change change) {
        return WhatIf.by(conflicts)
                .ask(diary, change)
                .getOrElseThrow(refusal -> new AssertionError("broken law: it can be foreseen: " + refusal.code()));
    }
}
