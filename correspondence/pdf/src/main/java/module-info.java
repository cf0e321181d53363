/** Letters as PDF files. */
module io.github.medsecretary.correspondence.pdf {
    requires transitive io.github.medsecretary.correspondence;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.pdfbox;
    requires java.xml;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.medsecretary.correspondence.pdf;
}
