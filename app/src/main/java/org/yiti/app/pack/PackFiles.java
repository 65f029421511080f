package org.yiti.app.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.PdfPages;
import org.yiti.app.file.FileTrouble;
import org.yiti.app.file.Replacement;
import org.yiti.app.freeze.SealedFile;
import org.yiti.app.freeze.SealedMonth;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.pack.Rhythm;
import org.yiti.model.store.Store;

/// The files of material, and writing them into a folder: of a closed month those that were kept when it was closed, else
/// made by this program.
public final class PackFiles {
    private final Store store;
    private final FontFiles fonts;

    public PackFiles(Store store, FontFiles fonts) {
        this.store = store;
        this.fonts = fonts;
    }

    /// @param pages of the PDF that was kept, else of the pack
    /// @param notes what a person should know of them
    public record Written(List<Path> files, int pages, List<Sentence> notes) {}

    /// @throws YitiException if a kept file is not here or damaged, or a character has no font
    MadeFile file(Material material, PackForm form, Progress progress) throws YitiException {
        var kept = material.kept();
        if (kept.isPresent()) {
            return MadeFile.of(KeptFiles.read(store, kept.get(), form));
        }
        var source = material.source();
        var template = PackTemplate.of(store.templates(), source.closed());
        return MadeFile.of(form, material.pack(), source, fonts, template, progress);
    }

    /// @throws YitiException as [#file], or if a file cannot be written
    public Written write(
            Material material, Collection<PackForm> forms, Path folder, Progress progress)
            throws YitiException {
        var bytes = new LinkedHashMap<Path, byte[]>();
        var notes = new ArrayList<Sentence>();
        for (PackForm form : forms) {
            progress.checkpoint();
            progress.report(bytes.size(), forms.size(), Sentence.of("pack.writing", form));
            var made = file(material, form, progress);
            notes.addAll(made.notes());
            var path = folder.resolve(name(material.pack(), material.source().texts(), form));
            bytes.put(path, made.bytes());
        }
        return new Written(replaced(bytes), pages(material), notes);
    }

    private int pages(Material material) throws YitiException {
        var kept = material.kept();
        if (kept.isEmpty()) {
            return material.pack().pages().size();
        }
        try {
            var pdf = new PdfPages(KeptFiles.read(store, kept.get(), PackForm.PDF));
            int count = pdf.count();
            pdf.close();
            return count;
        } catch (IOException e) {
            throw new YitiException(
                    Sentence.of("pack.kept.damaged", kept.get().month(), PackForm.PDF), e);
        }
    }

    /// Writes nothing before all of it is made; where one of the files cannot be replaced, says which are new by then.
    private static List<Path> replaced(Map<Path, byte[]> made) throws YitiException {
        var files = new ArrayList<Path>();
        for (var each : made.entrySet()) {
            try {
                Replacement.of(each.getKey(), out -> out.write(each.getValue()));
            } catch (YitiException e) {
                throw files.isEmpty()
                        ? e
                        : new YitiException(
                                Sentence.of(
                                        "pack.written.part",
                                        e.sentence(),
                                        files.stream().map(FileTrouble::nameOf).toList()),
                                e);
            }
            files.add(each.getKey());
        }
        return files;
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
