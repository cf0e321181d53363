package io.github.medsecretary.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonTreeTest {

    @Test
    void what_is_read_is_written_as_it_was() throws IOException {
        String text = "{\"a\":[1,2.5,\"x\",true,null],\"b\":{\"c\":[]}}";
        assertEquals(text, JsonTree.line(JsonTree.object(text)));
    }

    @Test
    void fields_may_be_more_but_not_fewer() throws IOException {
        assertTrue(holds("{\"a\":1}", "{\"a\":1,\"b\":2}"));
        assertFalse(holds("{\"a\":1,\"b\":2}", "{\"a\":1}"));
        assertFalse(holds("{\"a\":1}", "{\"a\":2}"));
    }

    @Test
    void items_stand_in_any_order_and_none_may_be_more() throws IOException {
        assertTrue(holds("{\"a\":[1,2]}", "{\"a\":[2,1]}"));
        assertFalse(holds("{\"a\":[1,2]}", "{\"a\":[2,1,3]}"));
        assertTrue(holds("{\"a\":[{\"b\":1}]}", "{\"a\":[{\"b\":1,\"c\":2}]}"));
    }

    private static boolean holds(String expected, String given) throws IOException {
        return JsonTree.holds(JsonTree.object(expected), JsonTree.object(given));
    }
}
