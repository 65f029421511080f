package org.yiti.app.meeting;

import java.util.List;
import javafx.scene.Node;
import org.yiti.app.act.WishBox;
import org.yiti.app.form.FormBox;
import org.yiti.app.form.SidePanel;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.meeting.Decision;
import org.yiti.model.record.Row;

/// Asks for the change of a task that a meeting decided: any of its cells and months, begun with what the decision says.
final class ChangeForm {
    private final DecisionModel model;
    private final Row decision;
    private final Texts texts;
    private final FormBox form;
    private final SidePanel panel;

    ChangeForm(DecisionModel model, Row decision, Runnable close) {
        this.model = model;
        this.decision = decision;
        this.texts = model.desk().texts();
        this.form = new FormBox("decision-change", texts);
        this.panel = new SidePanel(texts, texts.tr("decision.change"), close);
    }

    Node build(DecisionModel.Changing changing) {
        var task = changing.subject().task();
        form.words(texts.tr("home.changed.task.alone", task.no(), task.content()));
        form.words(texts.tr("decision.change.reason", new Decision(decision).text()));
        var wishes = new WishBox(changing.subject(), changing.cells(), texts);
        changing.begun().forEach(wishes::begin);
        form.named(texts.tr("act.wish"), wishes.build());
        form.words(texts.tr("decision.change.about"));
        return panel.build(
                form, "decision-change-form", texts.tr("decision.change.ask"), () -> ask(wishes));
    }

    private List<Sentence> ask(WishBox wishes) {
        var missing = model.change(decision, wishes.cells());
        if (missing.isEmpty()) {
            model.desk()
                    .notices()
                    .toast(Sentence.of("decision.change.done", model.taskNo(decision)));
        }
        return missing;
    }

    void focus() {
        form.focus();
    }
}
