package io.github.medsecretary.correspondence.dictation;

/** "Full stop", which ends what is said to the typist or of a copy. */
final class FullStop implements Command {

    @Override
    public int take(SpokenWords words, int at, Page page) {
        return words.isThing(at) ? 0 : words.fullStop(at);
    }
}
