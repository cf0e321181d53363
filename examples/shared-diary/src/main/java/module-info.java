/** An example: one diary that many change at once. */
module io.github.medsecretary.adapter {
    requires transitive io.github.medsecretary.scheduling;
    requires static org.jspecify;

    exports io.github.medsecretary.adapter;
}
