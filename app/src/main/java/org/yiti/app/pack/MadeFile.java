package org.yiti.app.pack;

import java.util.ArrayList;
import java.util.List;
import org.yiti.app.document.FontFiles;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;

/// A file of a pack.
///
/// @param notes what a person should know of it
record MadeFile(byte[] bytes, List<Sentence> notes) {
    /// Made by this program, with the fonts of this computer.
    ///
    /// @param template whose styles, margins and feet are used
    /// @param pack made of the source
    /// @throws YitiException if a character has no font
    static MadeFile of(
            PackForm form,
            Pack pack,
            PackSource source,
            FontFiles fonts,
            byte[] template,
            Progress progress)
            throws YitiException {
        var paper = new PackPaper(fonts, source.texts(), template);
        return switch (form) {
            case PDF -> pdf(paper, pack, progress);
            case DOCX -> of(paper.docx(pack, progress));
            case PPTX -> of(new PackSlides(source.texts()).pptx(pack, progress));
            case XLSX -> of(new PackAnnexes(source).xlsx(pack.checksum(), Progress.SILENT));
        };
    }

    /// One of which there is nothing to know.
    static MadeFile of(byte[] bytes) {
        return new MadeFile(bytes, List.of());
    }

    private static MadeFile pdf(PackPaper paper, Pack pack, Progress progress)
            throws YitiException {
        var made = paper.pdf(pack, progress);
        var notes = new ArrayList<>(made.notes());
        if (made.pages() != pack.pages().size()) {
            notes.add(Sentence.of("pack.overflow", pack.pages().size(), made.pages()));
        }
        return new MadeFile(made.bytes(), notes);
    }
}
