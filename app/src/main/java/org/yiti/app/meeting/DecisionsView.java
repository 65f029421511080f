package org.yiti.app.meeting;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.yiti.app.desk.Workplace;
import org.yiti.app.shell.Shown;

/// What the year's meetings decided, and how it stands.
final class DecisionsView {
    private final DecisionModel model;
    private final DecisionList list;
    private final FormPlace side = new FormPlace();

    DecisionsView(DecisionModel model, Workplace at) {
        this.model = model;
        this.list = new DecisionList(model, at, DecisionList.Of.YEAR, () -> {}, side);
    }

    Parent build() {
        var lines = list.build();
        var root = new BorderPane(lines, null, side.node(), null, null);
        root.getStylesheets().addAll(lines.getStylesheets());
        root.setId("decisions-page");
        root.getStyleClass().add("row-page");
        model.desk().follow(Shown.of(root), this::refresh);
        return root;
    }

    private void refresh() {
        var all =
                model.of(
                        model.desk()
                                .book()
                                .map(book -> book.decisions().reversed())
                                .orElse(List.of()));
        list.show(all, all.isEmpty() ? List.of() : SheetModel.figures(all));
    }
}
