package io.github.medsecretary.scheduling.publication;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.w3c.dom.Element;

/** The boxes of a picture. */
final class Boxes {

    private Boxes() {}

    static Seq<Element> boxes(String svg, String look) {
        return elements(svg, "rect").filter(each -> each.getAttribute("class").equals(look));
    }

    static Seq<Element> elements(String svg, String name) {
        var found = Xml.parse(svg).getElementsByTagName(name);
        return List.range(0, found.getLength()).map(i -> (Element) found.item(i));
    }

    static double number(Element box, String attribute) {
        return Double.parseDouble(box.getAttribute(attribute));
    }

    static String title(Element box) {
        return ((Element) box.getParentNode())
                .getElementsByTagName("title")
                .item(0)
                .getTextContent();
    }
}
