package org.yiti.app.account;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yiti.app.account.SignInModel.State;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.app.start.StartPage;
import org.yiti.model.Sentence;
import org.yiti.model.account.Account;

/// The page before the program's pages where a store has accounts: who, and the password.
public final class SignInView {
    private final SignInModel model;
    private final List<String> names;
    private final Texts texts;

    /// @param names of the accounts that may be used
    public SignInView(SignInModel model, List<String> names, Texts texts) {
        this.model = model;
        this.names = List.copyOf(names);
        this.texts = texts;
    }

    /// @param office whose store it is
    /// @param last who is chosen to begin with
    public Parent build(String office, Optional<String> last) {
        var place = new StackPane();
        var asking = asking(last);
        var page = new StartPage(title("account.sign-in", office), place);
        page.setId("sign-in");
        model.stateProperty()
                .when(Shown.of(page))
                .subscribe(state -> {
                    switch (state) {
                        case State.Asking(var why) -> {
                            place.getChildren().setAll(asking.node());
                            asking.ask(why);
                        }
                        case State.Checking _ -> asking.node().setDisable(true);
                        case State.NewPassword(var account, var wrong) -> {
                            place.getChildren().setAll(choosing(account, wrong));
                            place.lookup("#sign-in-new").requestFocus();
                        }
                    }
                });
        return page;
    }

    private Label title(String key, String office) {
        var title = new Label(texts.tr(key, office));
        title.getStyleClass().add("title-2");
        title.setWrapText(true);
        return title;
    }

    /// The form for name and password.
    private record Asking(VBox node, PasswordField password, Label said, Texts texts) {
        void ask(Optional<Sentence> why) {
            node.setDisable(false);
            said.setText(why.map(texts::say).orElse(""));
            password.clear();
            password.requestFocus();
        }
    }

    private Asking asking(Optional<String> last) {
        var name = new ComboBox<String>();
        name.setId("sign-in-name");
        name.getItems().setAll(names);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setValue(last.filter(names::contains).orElse(names.isEmpty() ? "" : names.getFirst()));
        var password = secret("sign-in-password");
        var form = form();
        row(form, 0, "account.name", name);
        row(form, 1, "account.password", password);
        var enter = button("sign-in-enter", "account.enter");
        enter.setDefaultButton(true);
        enter.setOnAction(_ ->
                model.signIn(Optional.ofNullable(name.getValue()).orElse(""), password.getText()));
        var said = words("sign-in-said", "");
        var buttons = new FlowPane(enter);
        buttons.getStyleClass().add("buttons");
        var box =
                new VBox(form, said, buttons, words("sign-in-help", texts.tr("account.forgotten")));
        box.getStyleClass().add("sign-in");
        return new Asking(box, password, said, texts);
    }

    private Node choosing(Account account, List<Sentence> wrong) {
        var first = secret("sign-in-new");
        var again = secret("sign-in-again");
        var form = form();
        row(form, 0, "account.password.new", first);
        row(form, 1, "account.password.again", again);
        var keep = button("sign-in-keep", "account.password.keep");
        keep.setDefaultButton(true);
        keep.setOnAction(_ -> model.choose(account, first.getText(), again.getText()));
        var buttons = new FlowPane(keep);
        buttons.getStyleClass().add("buttons");
        var said = wrong.stream().map(texts::say).toList();
        var box =
                new VBox(
                        words("sign-in-must", texts.tr("account.password.must")),
                        form,
                        words("sign-in-said", texts.list(said)),
                        buttons);
        box.getStyleClass().add("sign-in");
        return box;
    }

    private static GridPane form() {
        var form = new GridPane();
        form.getStyleClass().add("form");
        return form;
    }

    private static PasswordField secret(String id) {
        var field = new PasswordField();
        field.setId(id);
        field.setPrefColumnCount(20);
        return field;
    }

    private Button button(String id, String key) {
        var button = new Button(texts.tr(key));
        button.setId(id);
        return button;
    }

    private static Label words(String id, String text) {
        var label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void row(GridPane form, int row, String labelKey, Node field) {
        var label = new Label(texts.tr(labelKey));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        form.addRow(row, label, field);
    }
}
