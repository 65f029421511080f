package org.yiti.app.ledger;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;

/// The import is done: what it did, and how to take it back.
final class DoneView {
    private final LedgerImportModel model;
    private final Texts texts;

    DoneView(LedgerImportModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node build(ImportStage.Done now) {
        var plan = now.plan();
        var title = new Label(texts.tr("ledger.done.title", plan.file()));
        title.getStyleClass().add("title-3");
        var counts =
                new Label(
                        texts.tr(
                                "ledger.done.counts",
                                plan.added(),
                                now.changed(),
                                plan.read() - plan.added() - now.changed(),
                                plan.rejected().size()));
        counts.setId("ledger-done");
        counts.setWrapText(true);
        var words =
                new Label(texts.tr(now.step() > 0 ? "ledger.done.words" : "ledger.done.nothing"));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        var open = button("ledger-open-issues", "ledger.done.open", model::openIssues);
        open.setDefaultButton(true);
        var undo = button("ledger-undo", "ledger.done.undo", model::undo);
        undo.setDisable(now.step() == 0);
        var again = button("ledger-again", "ledger.done.again", model::startAgain);
        var line = new HBox(open, undo, again);
        line.getStyleClass().add("buttons");
        var page = new VBox(title, counts, words, line);
        page.getStyleClass().add("ledger-page");
        return page;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
