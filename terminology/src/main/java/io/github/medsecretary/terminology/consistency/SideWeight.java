package io.github.medsecretary.terminology.consistency;

import io.vavr.collection.Seq;

/**
 * How sure it is that the odd one of some mentions of a part is wrong: by how many stand against it, by whether it alone
 * tells its side in the whole letter, and by whether both are told of one diagnosis or operation. Each figure is the share
 * of such findings that were right in training notes as they are and with one side changed in each; what was right less
 * often than in two of three is not told, but for one place against one that tell of one diagnosis or operation.
 */
final class SideWeight {

    private static final double ALONE = 0.96;
    private static final double PAIR_OF_ONE_THING = 0.85;
    private static final double ALONE_IN_SPITE_OF_BOTH = 0.9;
    private static final double ONE_OF_TWO = 0.85;
    private static final double SAME_THING = 0.8;
    private static final double ONE_OF_TWO_AGAINST_ONE = 0.6;

    private static final double ONLY_ONE_TOLD = 0.7;

    private static final int SEVERAL = 3;

    private SideWeight() {}

    /** From 0, not to be told, to 1. */
    static double of(Sided odd, Seq<Sided> others, LetterSides sides) {
        Seq<Sided> counted = others.filter(Sided::isCounted);
        boolean isAlone = sides.said(odd.left()) == 1;
        boolean isTold = odd.isCounted() || (isAlone && odd.isSo() && others.size() > 1);
        if (!isTold || counted.isEmpty() || sides.isPaired(odd.part())) {
            return 0;
        }
        boolean isMuchOfOneSide = sides.said(!odd.left()) >= SEVERAL;
        boolean isOfBoth = sides.isOfBoth(odd.part());
        if (isOfBoth) {
            return isAlone && others.size() >= SEVERAL ? ALONE_IN_SPITE_OF_BOTH : 0;
        }
        if (isAlone && (others.size() > 1 || isMuchOfOneSide)) {
            return ALONE;
        }
        boolean agrees = counted.exists(odd::agreesWith);
        if (isAlone) {
            return odd.isListed() && agrees ? PAIR_OF_ONE_THING : 0;
        }
        double several = several(odd, others.size(), sides.said(odd.left()), agrees);
        boolean isOnlyOneTold = odd.isListed() && sides.isMostlyOf(!odd.left()) && !sides.isContrasted(odd);
        return several == 0 && isOnlyOneTold && counted.size() > 1 ? ONLY_ONE_TOLD : several;
    }

    private static double several(Sided odd, int others, int said, boolean agrees) {
        if (others > 1 && said == 2) {
            return ONE_OF_TWO;
        }
        if (others == 1) {
            return agrees && odd.isListed() ? ONE_OF_TWO_AGAINST_ONE : 0;
        }
        return others >= SEVERAL && agrees ? SAME_THING : 0;
    }
}
