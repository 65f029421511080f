package org.yiti.app.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ui.Overlay;
import org.yiti.model.Sentence;

/// 打印预览: at the left what is chosen and what is done, at the right the pages.
final class PreviewView {
    private final PreviewModel model;
    private final Texts texts;
    private final Consumer<Path> opener;
    private final Button open = new Button();
    private final PageView page;
    private final ComboBox<Paper> papers = new ComboBox<>();
    private final ComboBox<String> printers = new ComboBox<>();
    private final TextField marking = new TextField();
    private final CheckBox selected = new CheckBox();
    private final Button print = new Button();
    private final Button save = new Button();
    private final Label noPrinter = new Label();
    private final Label news = new Label();
    private final VBox notes = new VBox();
    private boolean filling;

    PreviewView(PreviewModel model, Texts texts, Consumer<Path> opener) {
        this.opener = opener;
        this.model = model;
        this.texts = texts;
        this.page = new PageView(model, texts);
    }

    /// @param overlay shows it, and closes when it is left
    Node build(Overlay overlay) {
        var title = new Label(texts.tr("document.preview"));
        title.getStyleClass().add("title-4");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var close = new Button(texts.tr("document.close"));
        close.setId("print-close");
        var head = new HBox(title, gap, close);
        head.getStyleClass().add("preview-head");
        var choices = new ScrollPane(choices());
        choices.setFitToWidth(true);
        choices.getStyleClass().add("preview-choices");
        choices.setMinWidth(Region.USE_PREF_SIZE);
        var box = new BorderPane(page.build());
        box.setTop(head);
        box.setLeft(choices);
        box.setId("print-preview");
        box.getStyleClass().add("preview");
        close.setOnAction(_ -> overlay.close());
        follow(overlay);
        return box;
    }

    private Node choices() {
        papers.setId("print-paper");
        papers.getItems().setAll(Paper.values());
        papers.setConverter(words());
        papers.setMaxWidth(Double.MAX_VALUE);
        papers.valueProperty()
                .subscribe(paper -> {
                    if (!filling && paper != null) {
                        model.setPaper(paper);
                    }
                });
        selected.setId("print-selected");
        selected.setWrapText(true);
        selected.selectedProperty().bindBidirectional(model.onlySelectedProperty());
        marking.setId("print-marking");
        marking.setPromptText(texts.tr("document.marking.prompt"));
        marking.setOnAction(_ -> model.setMarking(marking.getText()));
        marking.focusedProperty()
                .subscribe(focused -> {
                    if (!focused && !filling) {
                        model.setMarking(marking.getText());
                    }
                });
        printers.setId("print-printer");
        printers.setMaxWidth(Double.MAX_VALUE);
        printers.valueProperty()
                .subscribe(printer -> {
                    if (!filling && printer != null) {
                        model.setPrinter(printer);
                    }
                });
        noPrinter.setText(texts.tr("document.printer.none"));
        noPrinter.getStyleClass().add("preview-note");
        noPrinter.setId("print-none");
        noPrinter.setWrapText(true);
        print.setText(texts.tr("document.print.now"));
        print.setId("print-now");
        print.setMaxWidth(Double.MAX_VALUE);
        print.setOnAction(_ -> model.print());
        save.setText(texts.tr("document.save"));
        save.setId("print-save");
        save.setMaxWidth(Double.MAX_VALUE);
        save.setOnAction(_ -> save());
        open.setText(texts.tr("document.open"));
        open.setId("print-open-saved");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(_ -> model.out().savedProperty().get().ifPresent(opener));
        news.setId("print-news");
        news.setWrapText(true);
        notes.setId("print-notes");
        notes.getStyleClass().add("preview-notes");
        notes.managedProperty().bind(notes.visibleProperty());
        notes.setVisible(false);
        var all =
                new VBox(
                        ofList(named("document.paper", papers)),
                        ofList(selected),
                        ofList(named("document.marking", marking)),
                        named("document.printer", printers),
                        noPrinter,
                        print,
                        save,
                        news,
                        open,
                        notes);
        all.getStyleClass().add("preview-list");
        return all;
    }

    /// What is chosen of a list, and not of a paper that is made as it is.
    private Node ofList(Node choice) {
        model.stateProperty()
                .subscribe(_ -> {
                    choice.setVisible(!model.fixed());
                    choice.setManaged(!model.fixed());
                });
        return choice;
    }

    private Node named(String key, Region control) {
        var label = new Label(texts.tr(key));
        label.setLabelFor(control);
        var both = new VBox(label, control);
        both.getStyleClass().add("preview-field");
        return both;
    }

    private StringConverter<Paper> words() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Paper paper) {
                return paper == null ? "" : texts.label(paper);
            }

            @Override
            public @Nullable Paper fromString(String words) {
                return null;
            }
        };
    }

    private void follow(Overlay overlay) {
        var ready =
                Bindings.createBooleanBinding(
                        () -> model.stateProperty().get() instanceof Preview.Ready,
                        model.stateProperty());
        save.disableProperty().bind(ready.not());
        var printer =
                Bindings.createBooleanBinding(
                        () -> model.printer().isPresent(),
                        model.out().printersProperty(),
                        model.choiceProperty());
        print.disableProperty().bind(ready.not().or(printer.not()));
        model.out().newsProperty().subscribe(now -> news.setText(now.map(texts::say).orElse("")));
        model.out()
                .savedProperty()
                .subscribe(saved -> {
                    open.setVisible(saved.isPresent());
                    open.setManaged(saved.isPresent());
                });
        model.out().printersProperty().subscribe(_ -> fillPrinters());
        model.stateProperty()
                .subscribe(now -> {
                    if (now instanceof Preview.Closed) {
                        overlay.close();
                    } else {
                        fill();
                        if (!overlay.isVisible()) {
                            overlay.open(page.focus());
                        }
                    }
                });
        overlay.visibleProperty()
                .subscribe(visible -> {
                    if (!visible && !(model.stateProperty().get() instanceof Preview.Closed)) {
                        model.close();
                    }
                });
    }

    private void fill() {
        filling = true;
        note(
                model.stateProperty().get() instanceof Preview.Ready ready
                        ? ready.notes()
                        : List.of());
        papers.setValue(model.paper().orElse(null));
        if (!marking.isFocused()) {
            marking.setText(model.choiceProperty().get().marking());
        }
        selected.setText(
                model.selected() == 0
                        ? texts.tr("document.none-selected")
                        : texts.tr("document.only-selected", model.selected()));
        selected.setDisable(model.selected() == 0);
        filling = false;
    }

    /// What a person should know of the paper before it goes out.
    private void note(List<Sentence> told) {
        notes.getChildren().clear();
        if (!told.isEmpty()) {
            var head = new Label(texts.tr("document.notes"));
            head.getStyleClass().add("preview-notes-head");
            notes.getChildren().add(head);
        }
        for (Sentence each : told) {
            var line = new Label(texts.say(each));
            line.setWrapText(true);
            notes.getChildren().add(line);
        }
        notes.setVisible(!told.isEmpty());
    }

    private void fillPrinters() {
        filling = true;
        var found = model.out().printersProperty().get();
        printers.getItems().setAll(found.orElse(List.of()));
        printers.setValue(model.printer().orElse(null));
        printers.setDisable(printers.getItems().isEmpty());
        boolean none = found.filter(List::isEmpty).isPresent();
        noPrinter.setVisible(none);
        noPrinter.setManaged(none);
        filling = false;
    }

    private void save() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.tr("document.save"));
        chooser.setInitialFileName(model.fileName());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.tr("document.file"), "*.pdf"));
        var file = chooser.showSaveDialog(save.getScene().getWindow());
        if (file != null) {
            var name = file.getName().toLowerCase(Locale.ROOT);
            model.save(
                    name.endsWith(".pdf")
                            ? file.toPath()
                            : file.toPath().resolveSibling(file.getName() + ".pdf"));
        }
    }
}
