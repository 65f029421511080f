package org.yiti.app.view;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;

/// The views of a list: to choose from, and what can be done with the chosen one.
final class ViewsPane extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final ListViews views;
    private final ViewFiles files;
    private final Texts texts;
    private ListView<SavedView> list = new ListView<>();
    private Label state = new Label();
    private Runnable close = () -> {};

    ViewsPane(ListViews views, ViewFiles files, Texts texts) {
        this.views = views;
        this.files = files;
        this.texts = texts;
        getStyleClass().add("grid-filter");
        setId("views");
        setAccessibleText(texts.tr("view.button"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private ListView<SavedView> list() {
        var made = new ListView<SavedView>();
        made.setId("views-list");
        made.setAccessibleText(texts.tr("view.list"));
        made.setCellFactory(_ -> new ViewCell(views, texts));
        var none = new Label(texts.tr("view.none"));
        none.setWrapText(true);
        made.setPlaceholder(none);
        made.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                choose();
            }
        });
        VBox.setVgrow(made, Priority.ALWAYS);
        return made;
    }

    private static Label state(String words) {
        var label = new Label(words);
        label.setId("views-state");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Shows other nodes. The focus never leaves the pane, which would close it.
    private void swap(Node focus, Node... nodes) {
        var box = new VBox(nodes);
        box.getStyleClass().add("view-box");
        VBox.setVgrow(box, Priority.ALWAYS);
        getChildren().add(box);
        focus.requestFocus();
        getChildren().removeIf(other -> other != box);
    }

    void closesBy(Runnable how) {
        close = how;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == list) {
            event.consume();
            choose();
        }
    }

    private void choose() {
        var view = list.getSelectionModel().getSelectedItem();
        if (view != null) {
            views.choose(view);
            close.run();
        }
    }

    // --- to choose from ---

    /// Shows all views and what can be done with the chosen one.
    void browse() {
        var now = views.stateProperty().get();
        var title = new Label(texts.tr("view.title", texts.label(views.list())));
        title.getStyleClass().add("grid-filter-title");
        list = list();
        list.getItems().setAll(views.all());
        now.view().ifPresent(view -> list.getSelectionModel().select(view));
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().select(0);
        }
        state = state(words(now));
        swap(list, title, list, state, ofChosen(now), ofList());
    }

    private String words(ListViews.State now) {
        if (now.view().isEmpty()) {
            return texts.tr("view.state.none");
        }
        var name = now.view().get().name();
        return texts.tr(now.changed() ? "view.state.changed" : "view.state.same", name);
    }

    private Node ofChosen(ListViews.State now) {
        var update = button("view-update", "view.update", () -> done(views::update));
        update.setDisable(!now.changed());
        var back = button("view-back", "view.back", () -> done(views::goBack));
        back.setDisable(!now.changed());
        var standard =
                now.view().filter(views::isStandard).isPresent()
                        ? "view.standard.off"
                        : "view.standard";
        var buttons =
                List.of(
                        update,
                        back,
                        button("view-rename", "view.rename", this::rename),
                        button("view-standard", standard, () -> stay(views::toggleStandard)),
                        button("view-remove", "view.remove", () -> stay(views::remove)));
        if (now.view().isEmpty()) {
            buttons.forEach(button -> button.setDisable(true));
        }
        return line(buttons.toArray(Node[]::new));
    }

    private Node ofList() {
        var saveAs = button("view-save-as", "view.save-as", this::saveAs);
        saveAs.getStyleClass().add("accent");
        return line(
                saveAs,
                button("view-reset", "view.reset", () -> done(views::reset)),
                button("view-export", "view.export", this::export),
                button("view-import", "view.import", () -> done(files::chooseAndRead)));
    }

    private void done(Runnable act) {
        close.run();
        act.run();
    }

    private void stay(Runnable act) {
        act.run();
        browse();
    }

    /// Writes the list as it is to a file.
    void export() {
        done(() -> files.chooseAndWrite(views.file()));
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static FlowPane line(Node... nodes) {
        var line = new FlowPane(nodes);
        line.getStyleClass().addAll("grid-filter-line", "view-line");
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    // --- a name ---

    /// Asks for the name of a new view.
    void saveAs() {
        ask("view.save-as.title", "", false, false);
    }

    /// Asks for another name of the chosen view.
    void rename() {
        views.stateProperty()
                .get()
                .view()
                .ifPresent(view -> ask("view.rename.title", view.name(), view.shared(), true));
    }

    private void ask(String titleKey, String standing, boolean wasShared, boolean renaming) {
        var title = new Label(texts.tr(titleKey));
        title.getStyleClass().add("grid-filter-title");
        var name = new TextField(standing);
        name.setId("view-name");
        name.setPromptText(texts.tr("view.name"));
        name.setAccessibleText(texts.tr("view.name"));
        var shared = new CheckBox(texts.tr("view.shared"));
        shared.setId("view-shared");
        shared.setSelected(wasShared);
        var words = new Label(texts.tr("view.shared.words"));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("grid-filter-count");
        state = state("");
        Runnable save =
                () -> {
                    var why = views.refusal(name.getText(), shared.isSelected(), renaming);
                    name.pseudoClassStateChanged(REFUSED, why.isPresent());
                    state.setText(why.map(texts::say).orElse(""));
                    if (why.isEmpty()) {
                        named(name.getText(), shared.isSelected(), renaming);
                        close.run();
                    }
                };
        name.setOnAction(_ -> save.run());
        var ok = button("view-save", "view.save", save);
        ok.getStyleClass().add("accent");
        var cancel = button("view-cancel", "view.cancel", this::browse);
        swap(name, title, name, shared, words, state, line(ok, cancel));
        name.selectAll();
    }

    private void named(String name, boolean shared, boolean renaming) {
        if (renaming) {
            views.rename(name, shared);
        } else {
            views.saveAs(name, shared);
        }
    }

    @Override
    public void requestFocus() {
        Optional.of(list).filter(l -> l.getScene() != null).ifPresent(Node::requestFocus);
    }
}
