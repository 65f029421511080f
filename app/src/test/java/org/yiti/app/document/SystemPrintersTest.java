package org.yiti.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.ServiceUIFactory;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.event.PrintServiceAttributeListener;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;

/// Prints on a printer that writes PostScript into memory.
class SystemPrintersTest {
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final SystemPrinters printers = new SystemPrinters();

    private String register() {
        var name = "yiti-" + System.nanoTime();
        var stream =
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                        DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0];
        PrintServiceLookup.registerService(new Named(name, stream.getPrintService(paper)));
        return name;
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everyPageOfTheDocumentGoesToTheChosenPrinter(Paper on) throws Exception {
        var name = register();
        assertThat(printers.names()).contains(name);
        var listing = ListingPdfTest.listing(ListingPdfTest.tasks(120), List.of());
        var bytes =
                new ListingPdf(new FontFiles(), new Texts(Locale.CHINESE))
                        .write(listing, on, Progress.SILENT);
        printers.print(bytes, "清单", on, name);
        var written = paper.toString(StandardCharsets.ISO_8859_1);
        assertThat(written).startsWith("%!PS");
        int pages;
        try (var document = Loader.loadPDF(bytes)) {
            pages = document.getNumberOfPages();
        }
        assertThat(written.lines().filter(line -> line.startsWith("%%Page:"))).hasSize(pages);
    }

    @Test
    void aPrinterThatIsGoneIsNamed() {
        assertThatThrownBy(() -> printers.print(new byte[0], "清单", Paper.A4_PORTRAIT, "没有的"))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e ->
                                assertThat(e.sentence())
                                        .isEqualTo(Sentence.of("document.printer.gone", "没有的")));
    }

    /// Another service under a name.
    private record Named(String getName, PrintService to) implements PrintService {
        @Override
        public DocPrintJob createPrintJob() {
            return to.createPrintJob();
        }

        @Override
        public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {
            to.addPrintServiceAttributeListener(listener);
        }

        @Override
        public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {
            to.removePrintServiceAttributeListener(listener);
        }

        @Override
        public PrintServiceAttributeSet getAttributes() {
            return to.getAttributes();
        }

        @Override
        public <T extends PrintServiceAttribute> T getAttribute(Class<T> category) {
            return to.getAttribute(category);
        }

        @Override
        public DocFlavor[] getSupportedDocFlavors() {
            return to.getSupportedDocFlavors();
        }

        @Override
        public boolean isDocFlavorSupported(DocFlavor flavor) {
            return to.isDocFlavorSupported(flavor);
        }

        @Override
        public Class<?>[] getSupportedAttributeCategories() {
            return to.getSupportedAttributeCategories();
        }

        @Override
        public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
            return to.isAttributeCategorySupported(category);
        }

        @Override
        public Object getDefaultAttributeValue(Class<? extends Attribute> category) {
            return to.getDefaultAttributeValue(category);
        }

        @Override
        public Object getSupportedAttributeValues(
                Class<? extends Attribute> category, DocFlavor flavor, AttributeSet attributes) {
            return to.getSupportedAttributeValues(category, flavor, attributes);
        }

        @Override
        public boolean isAttributeValueSupported(
                Attribute value, DocFlavor flavor, AttributeSet attributes) {
            return to.isAttributeValueSupported(value, flavor, attributes);
        }

        @Override
        public AttributeSet getUnsupportedAttributes(DocFlavor flavor, AttributeSet attributes) {
            return to.getUnsupportedAttributes(flavor, attributes);
        }

        @Override
        public ServiceUIFactory getServiceUIFactory() {
            return to.getServiceUIFactory();
        }
    }
}
