package org.yiti.app.check;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;

/// The line over a list of tasks that accepts or returns those selected that wait for the check. Without such a
/// task it is not there.
public final class CheckBar extends FlowPane {
    private final CheckModel model;
    private final Texts texts;
    private final Supplier<List<UUID>> selection;
    private final TextField verifier;
    private final TextField reason;
    private final Button accept = new Button();
    private final Button sendBack = new Button();
    private final Label said = new Label();

    /// @param selection the rows that are selected in the list
    public CheckBar(CheckModel model, Texts texts, Supplier<List<UUID>> selection) {
        this.model = model;
        this.texts = texts;
        this.selection = selection;
        verifier = field("check-verifier", "issue.done.verifier");
        verifier.setText(model.person());
        reason = field("check-reason", "check.reason");
        accept.setId("check-accept");
        accept.setOnAction(_ -> tell(model.accept(selection.get(), verifier.getText())));
        sendBack.setId("check-return");
        sendBack.setOnAction(_ -> {
            tell(model.sendBack(selection.get(), reason.getText()));
            reason.clear();
        });
        said.setId("check-said");
        said.setWrapText(true);
        said.maxWidthProperty().bind(widthProperty());
        setHgap(8);
        setVgap(6);
        setRowValignment(javafx.geometry.VPos.CENTER);
        getStyleClass().add("check-bar");
        getChildren().setAll(verifier, accept, reason, sendBack, said);
        refresh();
    }

    /// Counts the selection anew; called when it or the tasks changed.
    public void refresh() {
        int waiting = model.waiting(selection.get());
        accept.setText(texts.tr("check.accept", waiting));
        sendBack.setText(texts.tr("check.return", waiting));
        accept.setDisable(waiting == 0);
        sendBack.setDisable(waiting == 0);
        boolean shown = waiting > 0 || !said.getText().isEmpty();
        setVisible(shown);
        setManaged(shown);
    }

    private void tell(Sentence sentence) {
        said.setText(texts.say(sentence));
        refresh();
    }

    private TextField field(String id, String prompt) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(texts.tr(prompt));
        field.setAccessibleText(texts.tr(prompt));
        return field;
    }
}
