package io.github.medsecretary.scheduling.testkit.planted;

/**
 * A fault in something other than a rule that {@code DiaryLaws} looks at alone: in a finder, an expander, a store, a planner, or a
 * rule that only another class of laws can see through. Its law holds for what the library does in the same case.
 *
 * @param name what to call it, in lower case with hyphens
 * @param sentence what is wrong, as a programmer would have got it wrong
 * @param law the law that catches it, such as {@code SlotLaws::slotsMissNothing}
 * @param good runs the law over what the library does
 * @param faulty runs the law over the fault, and throws the law's {@link AssertionError}
 */
public record PlantedFault(String name, String sentence, String law, Runnable good, Runnable faulty) {}
