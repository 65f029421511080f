package org.yiti.app.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.notice.Notices;
import org.yiti.app.preference.Preferences;
import org.yiti.app.ui.Overlay;

/// Puts the list that is on the screen on paper. One for the window: pages offer their list while they show.
public final class Printing {
    private final List<Printable> offered = new ArrayList<>();
    private final PreviewModel model;
    private final Texts texts;
    private final Consumer<Path> opener;
    private final StackPane box = new StackPane();
    private final Overlay overlay = new Overlay(box);

    /// @param office whose lists they are
    /// @param opener shows a file in the program that the system has for it
    public Printing(
            String office,
            JobRunner jobs,
            Notices notices,
            Texts texts,
            Preferences preferences,
            Consumer<Path> opener) {
        this.texts = texts;
        this.opener = opener;
        model =
                new PreviewModel(
                        new ListingPdf(new FontFiles(), texts),
                        new PaperOut(new SystemPrinters(), jobs, notices),
                        office,
                        jobs,
                        notices,
                        preferences);
        overlay.getStyleClass().add("preview-over");
        box.prefHeightProperty().bind(overlay.heightProperty());
        box.getStylesheets()
                .add(
                        Objects.requireNonNull(Printing.class.getResource("document.css"))
                                .toExternalForm());
    }

    /// Offers a list for as long as a part of the page shows.
    private void offer(Node part, Printable list) {
        shown(part)
                .subscribe(now -> {
                    offered.remove(list);
                    if (now) {
                        offered.add(list);
                    }
                });
    }

    private static ObservableValue<Boolean> shown(Node part) {
        return part.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
    }

    /// Whether there is a list on the page that has rows.
    public boolean ready() {
        return !offered.isEmpty() && offered.getLast().ready();
    }

    /// Shows the list of the page as it would be printed.
    public void open() {
        if (ready()) {
            open(offered.getLast());
        }
    }

    /// Shows the selected rows of the list of the page as they would be printed.
    public void openSelected() {
        if (ready()) {
            open(offered.getLast());
            model.onlySelectedProperty().set(true);
        }
    }

    /// Shows a list as it would be printed.
    public void open(Printable list) {
        if (!list.ready()) {
            return;
        }
        build();
        model.open(list);
    }

    /// Shows a paper as it would be printed.
    public void open(ReadyPaper paper) {
        build();
        model.open(paper);
    }

    private void build() {
        if (box.getChildren().isEmpty()) {
            box.getChildren().setAll(new PreviewView(model, texts, opener).build(overlay));
        }
    }

    /// For the line of tools over a list: while it shows, the list is the one that the program prints.
    public Button button(Printable list) {
        var button = new Button(texts.tr("document.print"));
        button.setId("print-open");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> open(list));
        offer(button, list);
        return button;
    }

    /// The preview, which lies over the page.
    public Overlay overlay() {
        return overlay;
    }
}
