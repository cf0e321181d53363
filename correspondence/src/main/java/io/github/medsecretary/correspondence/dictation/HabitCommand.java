package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.HashSet;

/** "Period", where it is how somebody ends sentences. */
final class HabitCommand implements Command {

    private final HashSet<String> habits;

    /** With the words that are marks in this dictation. */
    HabitCommand(HashSet<String> habits) {
        this.habits = habits;
    }

    @Override
    public int take(SpokenWords words, int at, Page page) {
        if (!habits.contains(words.small(at))
                || !(Habits.isSaid(words, at) || Habits.isLast(words, at))
                || page.isStart()) {
            return 0;
        }
        page.add(Piece.Kind.AFTER, words.value(Form.HABIT, at, 1), words.place(at, 1));
        return 1;
    }
}
