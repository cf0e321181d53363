package io.github.medsecretary.correspondence.testkit;

import io.github.medsecretary.correspondence.content.LetterContent;
import io.github.medsecretary.correspondence.content.Recipient;
import io.github.medsecretary.correspondence.policy.PolicySet;
import io.github.medsecretary.correspondence.rendering.Renderer;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Whatever makes the copies of a letter: the thing that {@link SenderLaws} put to the test. */
public interface Sender {

    /**
     * The copy for one of a letter's recipients.
     *
     * @param content everything that there is to say
     * @param recipient who gets the copy
     * @param all every recipient of the letter
     * @param policy by which rules
     */
    Sent send(LetterContent content, Recipient recipient, Seq<Recipient> all, PolicySet policy);

    /** The library's own way with these renderers, and with all that its values say of themselves. */
    static Sender rendering(Renderer... renderers) {
        return new RenderingSender(List.of(renderers));
    }
}
