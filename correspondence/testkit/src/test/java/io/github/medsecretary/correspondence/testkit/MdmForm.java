package io.github.medsecretary.correspondence.testkit;

import io.github.medsecretary.correspondence.exchange.MdmMessage;
import io.github.medsecretary.correspondence.rendering.Renderer;
import io.github.medsecretary.correspondence.selection.AudienceLetter;
import java.nio.charset.StandardCharsets;

/** A document message, field by field, so that the laws of a sender can be put to it. */
record MdmForm() implements Renderer {

    @Override
    public String extension() {
        return "mdm.txt";
    }

    @Override
    public byte[] render(AudienceLetter letter) {
        return MdmMessage.fields(letter)
                .map(each -> each._1() + "=" + each._2())
                .appendAll(MdmMessage.text(letter))
                .mkString("\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
