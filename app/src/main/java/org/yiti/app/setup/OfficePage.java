package org.yiti.app.setup;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.yiti.app.desk.Desk;
import org.yiti.app.i18n.Texts;
import org.yiti.app.preference.Preferences;
import org.yiti.app.setup.page.PageBox;
import org.yiti.app.ui.Why;
import org.yiti.model.record.Actor;

/// Whose desk this is: the office, fixed with its store, and the person before the screen.
final class OfficePage {
    private final Desk desk;
    private final Preferences preferences;
    private final Texts texts;

    OfficePage(Desk desk, Preferences preferences, Texts texts) {
        this.desk = desk;
        this.preferences = preferences;
        this.texts = texts;
    }

    Node build() {
        return new PageBox(texts.tr("setup.office"), texts.tr("setup.office.about"))
                .with(
                        texts.tr("setup.office.store"),
                        office(),
                        PageBox.words(texts.tr("setup.office.fixed")))
                .with(
                        texts.tr("setup.person"),
                        person(),
                        PageBox.words(texts.tr("setup.person.words")))
                .scrolling();
    }

    private Node office() {
        var office = desk.store().office();
        var form = new GridPane();
        form.getStyleClass().add("form");
        form.addRow(0, muted("first.office"), new Label(office.name()));
        form.addRow(1, muted("first.level"), new Label(texts.label(office.level())));
        form.addRow(2, muted("first.code"), new Label(office.code()));
        var replica = new TextField(office.replica());
        replica.setId("setup-replica");
        replica.setEditable(false);
        replica.setPrefColumnCount(18);
        replica.setAccessibleText(texts.tr("setup.office.replica"));
        form.addRow(3, muted("setup.office.replica"), replica);
        return form;
    }

    private Label muted(String key) {
        var label = new Label(texts.tr(key));
        label.getStyleClass().add("setup-words");
        label.setMinWidth(GridPane.USE_PREF_SIZE);
        return label;
    }

    private Node person() {
        var field = new TextField(desk.actor().name());
        field.setId("setup-person");
        field.setPrefColumnCount(18);
        // Who is signed in is called as the account says.
        field.setDisable(desk.presence().account().isPresent());
        Why.say(field, texts.tr("setup.person.why"));
        var label = muted("first.person");
        label.setLabelFor(field);
        field.setOnAction(_ -> rename(field));
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        rename(field);
                    }
                });
        var form = new GridPane();
        form.getStyleClass().add("form");
        form.addRow(0, label, field);
        return form;
    }

    /// A blank name is not taken: every record needs one.
    private void rename(TextField field) {
        var name = field.getText().strip();
        if (name.isEmpty()) {
            field.setText(desk.actor().name());
        } else if (!name.equals(desk.actor().name())) {
            preferences.change(s -> s.withPerson(name));
            desk.actAs(new Actor(name, name));
        }
    }
}
