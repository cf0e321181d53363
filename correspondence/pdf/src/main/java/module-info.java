/** Letters as PDF files. */
module io.github.medsecretary.correspondence.pdf {
    requires transitive io.github.medsecretary.correspondence;
    requires icu4j;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires openhtmltopdf.rtl.support;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires java.xml;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.medsecretary.correspondence.pdf;
}
