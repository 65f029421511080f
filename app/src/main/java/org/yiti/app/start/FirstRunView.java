package org.yiti.app.start;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.model.programme.Level;
import org.yiti.model.store.NewOffice;

/// The first start: whose desk is this? Or a look at the sample year first.
public final class FirstRunView {
    /// @param person the name that history shows
    /// @param sample whether the sample year is to be filled in
    public record Answer(NewOffice office, String person, boolean sample) {}

    private static final String CITY_CODE = "110000";

    /// A district's digits or a department's letters, as the city's register of units has them.
    private static final String CODE = "[A-Za-z0-9]{2,12}";

    private final Texts texts;
    private final NewOffice sampleOffice;

    public FirstRunView(Texts texts, NewOffice sampleOffice) {
        this.texts = texts;
        this.sampleOffice = sampleOffice;
    }

    public Parent build(Consumer<Answer> whenAnswered) {
        var office = field("first-office", "first.office.prompt");
        var person = field("first-person", "first.person.prompt");
        person.setText(System.getProperty("user.name", ""));
        var code = field("first-code", "first.code.prompt");
        code.setText(CITY_CODE);
        var level = new ComboBox<Level>();
        level.setId("first-level");
        level.getItems().setAll(Level.values());
        level.setValue(Level.CITY);
        level.setCellFactory(_ -> new LevelCell());
        level.setButtonCell(new LevelCell());
        var form = new GridPane();
        form.getStyleClass().add("form");
        row(form, 0, "first.office", office);
        row(form, 1, "first.level", level);
        row(form, 2, "first.code", code);
        row(form, 3, "first.person", person);

        var start = new Button(texts.tr("first.start"));
        start.setId("first-start");
        start.setDefaultButton(true);
        var missing = new Label();
        missing.setId("first-missing");
        missing.getStyleClass().add("muted");
        Runnable check =
                () -> {
                    var wanted = missing(office.getText(), code.getText(), person.getText());
                    start.setDisable(!wanted.isEmpty());
                    missing.setText(wanted.isEmpty() ? "" : texts.tr("first.missing", wanted));
                };
        List.of(office, person, code).forEach(field -> field.textProperty().subscribe(check));
        level.valueProperty()
                .subscribe(chosen -> {
                    if (chosen != Level.CITY && code.getText().equals(CITY_CODE)) {
                        code.clear();
                    }
                });
        start.setOnAction(_ -> {
            start.setDisable(true);
            whenAnswered.accept(
                    new Answer(
                            new NewOffice(
                                    CITY_CODE,
                                    code.getText().strip(),
                                    office.getText().strip(),
                                    level.getValue()),
                            person.getText().strip(),
                            false));
        });
        var sample = new Button(texts.tr("first.sample"));
        sample.setId("first-sample");
        sample.setOnAction(_ ->
                whenAnswered.accept(
                        new Answer(
                                sampleOffice,
                                person.getText().isBlank()
                                        ? texts.tr("first.somebody")
                                        : person.getText().strip(),
                                true)));
        var title = new Label(texts.tr("first.title"));
        title.getStyleClass().add("title-2");
        var words = new Label(texts.tr("first.words"));
        words.setWrapText(true);
        var buttons = new FlowPane(start, sample, missing);
        buttons.getStyleClass().add("buttons");
        return new StartPage(title, words, form, buttons);
    }

    /// What has to be filled in before the start.
    private List<String> missing(String office, String code, String person) {
        var wanted = new ArrayList<String>();
        if (office.isBlank()) {
            wanted.add(texts.tr("first.office"));
        }
        if (!code.strip().matches(CODE)) {
            wanted.add(texts.tr("first.code.wanted"));
        }
        if (person.isBlank()) {
            wanted.add(texts.tr("first.person"));
        }
        return wanted;
    }

    private TextField field(String id, String promptKey) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(texts.tr(promptKey));
        field.setPrefColumnCount(24);
        return field;
    }

    private void row(GridPane form, int row, String labelKey, Node field) {
        var label = new Label(texts.tr(labelKey));
        label.setLabelFor(field);
        form.addRow(row, label, field);
    }

    private final class LevelCell extends ListCell<Level> {
        @Override
        protected void updateItem(@Nullable Level level, boolean empty) {
            super.updateItem(level, empty);
            setText(level == null || empty ? "" : texts.label(level));
        }
    }
}
