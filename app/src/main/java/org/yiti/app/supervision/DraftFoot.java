package org.yiti.app.supervision;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.app.supervision.DraftModel.Refusal;

/// The foot of the form of an item: why it cannot be stored, with a button for each unit that is to be entered first, and what may be
/// done with it.
final class DraftFoot {
    private final DraftModel model;
    private final Texts texts;
    private final Consumer<Boolean> save;

    /// @param save told whether it is to be submitted right after
    DraftFoot(DraftModel model, Texts texts, Consumer<Boolean> save) {
        this.model = model;
        this.texts = texts;
        this.save = save;
    }

    Node build() {
        var refused = new VBox();
        refused.setId("draft-refused");
        refused.managedProperty().bind(refused.visibleProperty());
        model.refusedProperty().when(Shown.of(refused)).subscribe(why -> show(refused, why));
        var keep = new Button(texts.tr("item.draft.keep"));
        keep.setId("draft-keep");
        keep.setOnAction(_ -> save.accept(false));
        var submit = new Button(texts.tr("item.draft.submit"));
        submit.setId("draft-submit");
        submit.getStyleClass().add("accent");
        submit.setOnAction(_ -> save.accept(true));
        var leave = new Button(texts.tr("item.act.cancel"));
        leave.setId("draft-leave");
        leave.setOnAction(_ -> model.leave());
        var keys = new Label(texts.tr("item.draft.keys"));
        keys.getStyleClass().add("caption");
        var line = new HBox(submit, keep, leave, keys);
        line.getStyleClass().add("tool-line");
        var box = new VBox(refused, line);
        box.getStyleClass().add("item-draft-foot");
        return box;
    }

    private void show(VBox refused, Refusal why) {
        refused.setVisible(!why.said().isEmpty());
        refused.getChildren().clear();
        for (var each : why.said()) {
            var said = new WrappedLabel(texts.say(each));
            said.getStyleClass().add("refusal");
            refused.getChildren().add(said);
        }
        if (!why.unknownUnits().isEmpty()) {
            var ways = new FlowPane();
            ways.getStyleClass().add("buttons");
            for (var name : why.unknownUnits()) {
                var make = new Button(texts.tr("item.draft.make-unit", name));
                make.setId("draft-make-unit");
                make.setOnAction(_ -> model.make(name));
                ways.getChildren().add(make);
            }
            refused.getChildren().add(ways);
        }
    }
}
