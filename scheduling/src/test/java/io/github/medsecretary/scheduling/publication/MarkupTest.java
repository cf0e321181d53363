package io.github.medsecretary.scheduling.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class MarkupTest {

    private static String page(java.util.function.Consumer<Markup> inside) {
        var out = new Markup();
        return Markup.page(() -> inside.accept(out), out);
    }

    @Test
    void anElementHasItsAttributesInTheOrderGiven() {
        assertEquals(
                "<!DOCTYPE html>\n<p class=\"a\" id=\"1\">x</p>\n",
                page(out -> out.text("p", "x", "class", "a", "id", 1)));
    }

    @Test
    void elementsNest() {
        assertEquals(
                "<!DOCTYPE html>\n<ul><li>a</li><li>b</li></ul>\n",
                page(out -> out.element("ul", () -> out.text("li", "a").text("li", "b"))));
    }

    @Test
    void anElementWithoutContentKeepsItsEndTag() {
        assertEquals("<!DOCTYPE html>\n<i></i>\n", page(out -> out.text("i", "")));
        assertEquals("<!DOCTYPE html>\n<td></td>\n", page(out -> out.element("td", () -> {})));
    }

    @Test
    void anElementThatMayBeEmptyClosesItself() {
        assertTrue(page(out -> out.element("p", () -> out.empty("br"))).contains("<br/></p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "&amp;", "\"", "'", "]]>", "</p><script>alert(1)</script>", "Gŵyn 😀", "a > b"})
    void whatIsGivenIsReadBackTheSame(String text) {
        Element paragraph =
                Xml.parse(page(out -> out.text("p", text, "title", text))).getDocumentElement();
        assertEquals(text, paragraph.getTextContent());
        assertEquals(0, paragraph.getElementsByTagName("*").getLength());
        assertEquals(text, paragraph.getAttribute("title"));
    }
}
