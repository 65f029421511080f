package org.yiti.app.supervision.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.letter.Filling;
import org.yiti.app.document.letter.KeptPictures;
import org.yiti.app.document.letter.LetterTemplates;
import org.yiti.app.document.letter.Letters;
import org.yiti.app.document.letter.Letters.Made;
import org.yiti.app.document.letter.SmallPicture;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.job.Progress;

/// Makes the papers of supervision, as text document or as PDF.
public final class PaperMaker {
    /// Most pictures on one paper.
    private static final int MOST_PICTURES = 30;

    private final LetterTemplates templates;
    private final KeptPictures pictures;
    private final Letters letters;
    private final Texts chinese = new Texts(Locale.CHINESE);

    public PaperMaker(LetterTemplates templates, Attachments files, FontFiles fonts) {
        this.templates = templates;
        this.pictures = new KeptPictures(files);
        this.letters = new Letters(fonts);
    }

    /// @throws YitiException if the template cannot be read
    public Made docx(PaperOrder order, Progress progress) throws YitiException {
        var shots = shots(order, progress);
        return told(letters.docx(template(order), filling(order, shots)), order, shots);
    }

    /// @throws YitiException names a character that no font has, and where it stands
    public Made pdf(PaperOrder order, Progress progress) throws YitiException {
        var shots = shots(order, progress);
        return told(
                letters.pdf(template(order), filling(order, shots), title(order)), order, shots);
    }

    /// What the paper is called.
    public String title(PaperOrder order) {
        return chinese.label(order.kind()) + "\u3000" + order.story().item().title();
    }

    private byte[] template(PaperOrder order) {
        return templates.find(order.kind());
    }

    private static Filling filling(PaperOrder order, Shots shots) {
        return PaperFilling.of(order, shots.shown());
    }

    private static Made told(Made made, PaperOrder order, Shots shots) {
        var notes = new ArrayList<>(made.notes());
        if (order.kind() != PaperKind.STORY && order.act().isEmpty()) {
            notes.add(Sentence.of("paper.note.not-done", Sentence.of(order.kind().textKey())));
        }
        if (shots.left() > 0) {
            notes.add(Sentence.of("paper.note.pictures", shots.left()));
        }
        return new Made(made.bytes(), made.pages(), List.copyOf(notes));
    }

    /// @param left pictures that are not on the paper: they are not here, damaged, too large, or too many
    private record Shots(List<PaperFilling.Shot> shown, int left) {}

    private Shots shots(PaperOrder order, Progress progress) throws YitiException {
        var rows = new PaperRows(order, chinese);
        var shown = new ArrayList<PaperFilling.Shot>();
        int left = 0;
        for (Attachment file : order.files()) {
            progress.checkpoint();
            if (!picture(file)) {
                continue;
            }
            var small =
                    shown.size() < MOST_PICTURES
                            ? pictures.small(file)
                            : Optional.<SmallPicture>empty();
            if (small.isPresent()) {
                shown.add(new PaperFilling.Shot(small.get(), rows.caption(file)));
            } else {
                left++;
            }
        }
        return new Shots(shown, left);
    }

    private static boolean picture(Attachment file) {
        return file.name().toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png|bmp)");
    }
}
