package org.yiti.app.view;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;

/// One view of the list: its name, and whether it is the office's and whether the list opens with it.
final class ViewCell extends ListCell<SavedView> {
    private final ListViews views;
    private final Texts texts;
    private final Label name = new Label();
    private final Label marks = new Label();
    private final HBox line = new HBox(name, marks);

    ViewCell(ListViews views, Texts texts) {
        this.views = views;
        this.texts = texts;
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        marks.setMinWidth(USE_PREF_SIZE);
        marks.getStyleClass().add("grid-filter-count");
        line.getStyleClass().add("grid-filter-entry");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SavedView view, boolean empty) {
        super.updateItem(view, empty);
        if (empty || view == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean chosen = views.chosenId().filter(view.id()::equals).isPresent();
        name.setText((chosen ? "✓ " : "") + view.name());
        var said = new java.util.ArrayList<String>();
        if (views.isStandard(view)) {
            said.add(texts.tr("view.mark.standard"));
        }
        if (view.shared()) {
            said.add(texts.tr("view.mark.shared"));
        }
        marks.setText(texts.list(said));
        setAccessibleText(name.getText() + " " + marks.getText());
        setGraphic(line);
    }
}
