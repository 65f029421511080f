package org.yiti.app.document;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.OrientationRequested;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;

/// The printers of this computer.
final class SystemPrinters implements Printers {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    @Override
    public List<String> names() {
        var usual = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
        return Stream.concat(usual.stream(), Arrays.stream(services()))
                .map(PrintService::getName)
                .distinct()
                .toList();
    }

    private static PrintService[] services() {
        return PrintServiceLookup.lookupPrintServices(PAGES, null);
    }

    @Override
    public void print(byte[] document, String title, Paper paper, String printer)
            throws YitiException {
        var service =
                Arrays.stream(services())
                        .filter(each -> each.getName().equals(printer))
                        .findFirst()
                        .orElseThrow(() ->
                                new YitiException(Sentence.of("document.printer.gone", printer)));
        try (var pages = Loader.loadPDF(document)) {
            var wanted = new HashPrintRequestAttributeSet();
            wanted.add(new JobName(title, null));
            wanted.add(paper == Paper.A3_LANDSCAPE ? MediaSizeName.ISO_A3 : MediaSizeName.ISO_A4);
            wanted.add(
                    paper.landscape()
                            ? OrientationRequested.LANDSCAPE
                            : OrientationRequested.PORTRAIT);
            service.createPrintJob()
                    .print(
                            new SimpleDoc(new PDFPageable(pages, Orientation.AUTO), PAGES, null),
                            wanted);
        } catch (IOException | PrintException e) {
            throw new YitiException(Sentence.of("document.print.failed", printer), e);
        }
    }
}
