package org.yiti.app.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.yiti.app.document.FontFiles;
import org.yiti.app.file.Replacement;
import org.yiti.app.freeze.SealedFile;
import org.yiti.app.freeze.SealedMonth;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.pack.Rhythm;
import org.yiti.model.store.Store;

/// Writes a pack as files into a folder.
public final class PackFiles {
    private final FontFiles fonts;
    private final byte[] template;

    /// @param template whose styles, margins and feet are used
    public PackFiles(FontFiles fonts, byte[] template) {
        this.fonts = fonts;
        this.template = template.clone();
    }

    /// @param notes what a person should know of them
    public record Written(List<Path> files, int pages, List<Sentence> notes) {}

    /// @param pack made of the source
    /// @throws YitiException if a character has no font, or a file cannot be written
    public Written write(
            Pack pack,
            PackSource source,
            Collection<PackForm> forms,
            Path folder,
            Progress progress)
            throws YitiException {
        var files = new ArrayList<Path>();
        var notes = new ArrayList<Sentence>();
        var paper = new PackPaper(fonts, source.texts(), template);
        for (PackForm form : forms) {
            progress.checkpoint();
            progress.report(files.size(), forms.size(), Sentence.of("pack.writing", form));
            byte[] bytes =
                    switch (form) {
                        case PDF -> {
                            var made = paper.pdf(pack, progress);
                            notes.addAll(made.notes());
                            if (made.pages() != pack.pages().size()) {
                                notes.add(
                                        Sentence.of(
                                                "pack.overflow",
                                                pack.pages().size(),
                                                made.pages()));
                            }
                            yield made.bytes();
                        }
                        case DOCX -> paper.docx(pack, progress);
                        case PPTX -> new PackSlides(source.texts()).pptx(pack, progress);
                        case XLSX -> new PackAnnexes(source).xlsx(pack.checksum(), Progress.SILENT);
                    };
            var file = folder.resolve(name(pack, source.texts(), form));
            Replacement.of(file, out -> out.write(bytes));
            files.add(file);
        }
        return new Written(files, pack.pages().size(), notes);
    }

    /// Writes a closed month as a file that is shown full screen without a store.
    ///
    /// @param source read from the closed month
    /// @throws YitiException if a copy is not here, or the file cannot be written
    public static Path seal(Store store, PackSource source, Path folder, Progress progress)
            throws YitiException {
        var programme = source.at().book().programme();
        var sealed =
                new SealedFile.Sealed(
                        SealedMonth.of(store, programme, source.month().getMonthValue()),
                        source.marking());
        var name = source.texts().tr("pack.file.review", source.month().toString());
        var file = folder.resolve(name + SealedFile.ENDING);
        Replacement.of(file, out -> new SealedFile().write(sealed, out, progress));
        return file;
    }

    private static String name(Pack pack, Texts texts, PackForm form) {
        var time = pack.heading().time();
        var key =
                switch (Rhythm.of(time)) {
                    case MONTH -> "pack.file";
                    case WEEK -> "pack.file.week";
                    case DAY -> "pack.file.day";
                };
        var name = texts.tr(key, time.code());
        return (form == PackForm.XLSX ? texts.tr("pack.file.annex", name) : name) + form.ending();
    }
}
