package org.yiti.app.audit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.model.audit.AuditSite;
import org.yiti.model.audit.RecordState;

/// A place in the list: whether it was visited, what it is called, how many complaints, how far its record is.
final class SiteCell extends ListCell<AuditSite> {
    private final Supplier<Optional<VisitModel.Page>> page;
    private final AuditWords words;
    private final Texts texts;

    SiteCell(Supplier<Optional<VisitModel.Page>> page, Texts texts) {
        this.page = page;
        this.words = new AuditWords(texts);
        this.texts = texts;
        getStyleClass().add("audit-site");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable AuditSite site, boolean empty) {
        super.updateItem(site, empty);
        var at = page.get();
        if (site == null || empty || at.isEmpty()) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var book = at.get().book();
        var record = book.latest(site);
        var state = record.map(book::state);
        var mark = new Label(mark(state));
        mark.getStyleClass().add("audit-mark");
        var name = new Label(site.name());
        name.getStyleClass().add("audit-site-name");
        var facts = new Label(words.place(site));
        facts.getStyleClass().add("caption");
        var both = new VBox(name, facts);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        var said =
                record.map(r -> words.state(book, r)).orElseGet(() -> texts.tr("audit.state.none"));
        var pill = new Label(said);
        pill.getStyleClass().addAll("audit-pill", style(state));
        pill.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(mark, both, pill);
        line.getStyleClass().add("tool-line");
        setGraphic(line);
        setAccessibleText(site.name() + ", " + facts.getText() + ", " + said);
    }

    /// A shape as well as a colour.
    private static String mark(Optional<RecordState> state) {
        return state.map(known ->
                        switch (known) {
                            case DRAFT -> "●";
                            case COMPLETE -> "✔";
                            case CHECKED -> "✔✔";
                        })
                .orElse("○");
    }

    static String style(Optional<RecordState> state) {
        return state.map(known ->
                        switch (known) {
                            case DRAFT -> "audit-draft";
                            case COMPLETE -> "audit-complete";
                            case CHECKED -> "audit-checked";
                        })
                .orElse("audit-none");
    }
}
