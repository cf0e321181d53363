package io.github.medsecretary.correspondence.dictation;

import io.vavr.collection.HashSet;

/** "Scrub that": the sentence being spoken, or the one just ended, is taken back; "scrub that area" is words. */
final class TakingBackCommand implements Command {

    private static final HashSet<String> VERBS = HashSet.of("scrub", "delete", "strike", "scratch", "erase");

    private static final HashSet<String> SCRUBBED = HashSet.of(
            "area", "wound", "site", "skin", "hand", "arm", "leg", "foot", "region", "nail", "toenail", "surface",
            "limb", "digit", "finger", "burn", "graft", "field");

    private static final HashSet<String> DELETED = HashSet.of(
            "file",
            "record",
            "records",
            "entry",
            "letter",
            "appointment",
            "medication",
            "item",
            "prescription",
            "request",
            "referral",
            "image",
            "data",
            "account",
            "booking",
            "message",
            "photograph");

    @Override
    public int take(SpokenWords words, int at, Page page) {
        if (!VERBS.contains(words.small(at)) || words.isThing(at)) {
            return 0;
        }
        int next = at + 1;
        boolean pointed = words.isAt(next, "that") || words.isAt(next, "the");
        if (!pointed) {
            return 0;
        }
        boolean last = words.isAt(next + 1, "last");
        int noun = next + (last ? 2 : 1);
        String what = words.small(noun);
        int count = noun + 1 - at;
        if (what.equals("word") && last) {
            page.takeWord();
            return count;
        }
        if (what.equals("paragraph")) {
            page.takeParagraph();
            return count;
        }
        if (what.equals("sentence") || (what.equals("bit") && last)) {
            page.takeSentence();
            return count;
        }
        HashSet<String> things = words.isAt(at, "scrub") ? SCRUBBED : DELETED;
        if (!words.isAt(next, "that") || things.contains(words.small(next + 1))) {
            return 0;
        }
        page.takeSentence();
        return 2;
    }
}
