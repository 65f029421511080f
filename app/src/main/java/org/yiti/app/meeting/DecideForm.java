package org.yiti.app.meeting;

import static org.yiti.model.record.Field.*;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import org.yiti.app.form.FormBox;
import org.yiti.app.form.SidePanel;
import org.yiti.app.i18n.Texts;
import org.yiti.model.meeting.AgendaItem;
import org.yiti.model.meeting.DecisionKind;
import org.yiti.model.unit.Unit;

/// Takes a decision down while the meeting goes on: its words, who, until when, and what it becomes.
final class DecideForm {
    private final DecisionModel model;
    private final UUID meeting;
    private final Texts texts;
    private final FormBox form;
    private final SidePanel panel;

    DecideForm(DecisionModel model, UUID meeting, Runnable close) {
        this.model = model;
        this.meeting = meeting;
        this.texts = model.desk().texts();
        this.form = new FormBox("decide", texts);
        this.panel = new SidePanel(texts, texts.tr("meeting.decide.title"), close);
    }

    /// @param about what the meeting is at
    Node build(Optional<AgendaItem> about) {
        var text = form.text("text", texts.label(DECISION_TEXT), 4, "");
        var agenda =
                form.<AgendaItem>option(
                        "agenda",
                        texts.label(DECISION_AGENDA_ITEM),
                        model.desk()
                                .book()
                                .map(book -> book.agenda(meeting))
                                .orElse(java.util.List.of()),
                        model.desk()::what);
        agenda.setValue(about);
        var unit =
                form.named(
                        "unit",
                        texts.label(DECISION_UNIT),
                        model.desk().rows().units().units().stream().map(Unit::label).toList(),
                        "");
        var due = form.text("due", texts.label(DECISION_DUE), 1, "");
        var kind =
                form.choice(
                        "kind",
                        texts.label(DECISION_KIND),
                        DecisionKind.values(),
                        DecisionKind.ITEM);
        var task = form.text("task", texts.tr("meeting.decide.task"), 1, "");
        form.words(texts.tr("meeting.decide.about"));
        return panel.build(
                form,
                "decide-form",
                texts.tr("meeting.decide.keep"),
                () ->
                        model.decide(
                                meeting,
                                Map.of(
                                        DECISION_TEXT,
                                        text.get(),
                                        DECISION_UNIT,
                                        unit.get(),
                                        DECISION_DUE,
                                        due.get()),
                                kind.getValue(),
                                Objects.requireNonNullElse(
                                        agenda.getValue(), Optional.<AgendaItem>empty()),
                                task.get()));
    }

    void focus() {
        form.focus();
    }
}
