package org.yiti.app.supervision.paper;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import org.yiti.app.desk.LetterOut;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.FontFiles;
import org.yiti.app.document.letter.LetterTemplates;
import org.yiti.app.document.letter.Letters.Made;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;

/// The papers of an item, for the page of the item: looked at and printed, saved as docx or PDF, and numbered.
public final class Papers {
    private final Workplace at;
    private final LetterOut out;
    private final FontFiles fonts = new FontFiles();

    public Papers(Workplace at) {
        this.at = at;
        this.out = new LetterOut(at);
    }

    /// A button with all kinds, each to look at or to save as docx.
    ///
    /// @param item the item that is on the page
    public MenuButton button(Supplier<Optional<UUID>> item) {
        var texts = at.texts();
        var button = new MenuButton(texts.tr("paper.button"));
        button.setId("item-papers");
        for (PaperKind kind : PaperKind.values()) {
            var menu = new Menu(texts.label(kind));
            menu.getItems()
                    .addAll(
                            out.items(
                                    kind,
                                    "paper-" + kind,
                                    () -> item.get().map(id -> new OfItem(id, kind)),
                                    button));
            button.getItems().add(menu);
        }
        return button;
    }

    /// Saves a paper: as PDF where the file's name ends so, else as docx.
    public void save(UUID item, PaperKind kind, Path file) {
        out.save(new OfItem(item, kind), file);
    }

    /// A paper of an item, as it stands when it is made.
    private final class OfItem implements LetterOut.Maker {
        private final UUID item;
        private final PaperKind kind;

        OfItem(UUID item, PaperKind kind) {
            this.item = item;
            this.kind = kind;
        }

        @Override
        public Made docx(Progress progress) throws YitiException {
            return maker().docx(order(), progress);
        }

        @Override
        public Made pdf(Progress progress) throws YitiException {
            return maker().pdf(order(), progress);
        }

        private PaperOrder order() throws YitiException {
            return PaperOrder.of(at.desk().store(), item, kind, at.desk().today());
        }

        private PaperMaker maker() {
            var store = at.desk().store();
            return new PaperMaker(
                    new LetterTemplates(store.templates()), store.attachments(), fonts);
        }
    }
}
