package org.yiti.app.ledger;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.yiti.app.i18n.Texts;

/// The four steps of an import, the present one marked.
final class StepLine {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Texts texts;

    StepLine(Texts texts) {
        this.texts = texts;
    }

    Node build(ImportStage stage) {
        var names =
                List.of(
                        texts.tr("ledger.step.choose"),
                        texts.tr("ledger.step.understand"),
                        texts.tr("ledger.step.check"),
                        texts.tr("ledger.step.done"));
        var line = new HBox();
        line.getStyleClass().add("ledger-steps");
        for (int i = 0; i < names.size(); i++) {
            var label = new Label((i + 1) + "  " + names.get(i));
            label.getStyleClass().add("ledger-step");
            label.pseudoClassStateChanged(CURRENT, i == at(stage));
            line.getChildren().add(label);
        }
        return line;
    }

    private static int at(ImportStage stage) {
        return switch (stage) {
            case ImportStage.Choosing _, ImportStage.Reading _ -> 0;
            case ImportStage.Understanding _ -> 1;
            case ImportStage.Checked _ -> 2;
            case ImportStage.Done _ -> 3;
        };
    }
}
