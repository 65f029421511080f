package org.yiti.app.view;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.yiti.app.i18n.Texts;

/// 视图: which view the list is looked at by, with a mark where it has been changed since; opens the choice of views.
final class ViewsButton extends Button {
    private static final double WIDTH_EM = 26;
    private static final double HEIGHT_EM = 32;

    private final ListViews views;
    private final ViewFiles files;
    private final Texts texts;

    ViewsButton(ListViews views, ViewFiles files, Texts texts) {
        this.views = views;
        this.files = files;
        this.texts = texts;
        setId("views-open");
        setMinWidth(USE_PREF_SIZE);
        setMnemonicParsing(false);
        views.stateProperty().subscribe(this::show);
        setOnAction(_ -> open(ViewsPane::browse));
    }

    private void show(ListViews.State state) {
        var name =
                state.view()
                        .map(view -> texts.tr("view.button.of", view.name()))
                        .orElse(texts.tr("view.button"));
        setText(state.changed() ? texts.tr("view.button.changed", name) : name);
    }

    /// Shows the pane under the button.
    ///
    /// @param how what a person wants to do there
    void open(Consumer<ViewsPane> how) {
        var pane = new ViewsPane(views, files, texts);
        pane.closesBy(
                views.grid()
                        .showUnder(localToScene(getBoundsInLocal()), pane, WIDTH_EM, HEIGHT_EM));
        how.accept(pane);
    }
}
