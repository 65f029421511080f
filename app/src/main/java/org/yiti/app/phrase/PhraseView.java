package org.yiti.app.phrase;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ui.Overlay;
import org.yiti.model.phrase.Phrase;

/// The phrases over the page: a field that narrows them, and the list.
final class PhraseView {
    private static final double SHARE_OF_HEIGHT = 0.6;

    private final PhraseModel model;
    private final Texts texts;
    private final Consumer<Phrase> take;
    private final Runnable edit;
    private final TextField field = new TextField();
    private final ListView<Phrase> list = new ListView<>();
    private final Label nothing = new Label();

    /// @param take puts a phrase in
    /// @param edit goes to where the phrases are kept
    PhraseView(PhraseModel model, Texts texts, Consumer<Phrase> take, Runnable edit) {
        this.model = model;
        this.texts = texts;
        this.take = take;
        this.edit = edit;
    }

    Overlay build() {
        field.setId("phrase-field");
        field.setPromptText(texts.tr("phrase.look"));
        field.setAccessibleText(texts.tr("phrase.look"));
        field.textProperty().subscribe(model::look);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("phrase-list");
        list.setAccessibleText(texts.tr("phrase.title"));
        list.setCellFactory(_ -> new PhraseCell());
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                takeSelected();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                takeSelected();
            }
        });
        nothing.setWrapText(true);
        nothing.getStyleClass().add("phrase-nothing");
        nothing.setId("phrase-nothing");
        var box = new VBox(head(), field, new StackPane(list, nothing), foot());
        box.setId("phrases");
        box.getStyleClass().add("phrases");
        box.getStylesheets()
                .add(
                        Objects.requireNonNull(PhraseView.class.getResource("phrase.css"))
                                .toExternalForm());
        var overlay = new Overlay(box);
        list.prefHeightProperty().bind(overlay.heightProperty().multiply(SHARE_OF_HEIGHT));
        model.stateProperty().subscribe(this::show);
        return overlay;
    }

    /// What takes the focus, emptied.
    TextField fresh() {
        field.clear();
        return field;
    }

    private Label head() {
        var title = new Label(texts.tr("phrase.title"));
        title.getStyleClass().add("title-4");
        return title;
    }

    private BorderPane foot() {
        var keys = new Label(texts.tr("phrase.keys"));
        keys.setWrapText(true);
        keys.getStyleClass().add("phrase-keys");
        var button = new Button(texts.tr("phrase.edit"));
        button.setId("phrase-edit");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> edit.run());
        return new BorderPane(null, null, button, null, keys);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> takeSelected();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int to = list.getSelectionModel().getSelectedIndex() + by;
        if (to >= 0 && to < list.getItems().size()) {
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - 3));
        }
    }

    private void takeSelected() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            take.accept(chosen);
        }
    }

    private void show(PhraseModel.State state) {
        list.getItems().setAll(state.fitting());
        list.getSelectionModel().selectFirst();
        boolean none = state.read() && state.fitting().isEmpty();
        list.setVisible(!none);
        nothing.setVisible(none);
        nothing.setText(
                field.getText().isBlank()
                        ? texts.tr("phrase.none")
                        : texts.tr("phrase.nothing", field.getText().strip()));
    }

    private final class PhraseCell extends ListCell<Phrase> {
        private final Label kind = new Label();
        private final Label words = new Label();
        private final HBox line = new HBox(kind, words);

        PhraseCell() {
            kind.getStyleClass().add("phrase-kind");
            words.setWrapText(true);
            words.setMinWidth(0);
            line.getStyleClass().add("phrase-line");
            setPrefWidth(0); // wraps at the list's edge
        }

        @Override
        protected void updateItem(@Nullable Phrase phrase, boolean empty) {
            super.updateItem(phrase, empty);
            if (phrase == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                kind.setText(texts.label(phrase.kind()));
                words.setText(phrase.text());
                setGraphic(line);
                setAccessibleText(texts.label(phrase.kind()) + "，" + phrase.text());
            }
        }
    }
}
