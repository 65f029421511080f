package org.yiti.app.ledger;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.model.ledger.Answer;
import org.yiti.model.ledger.ColumnMeaning;
import org.yiti.model.ledger.Question;
import org.yiti.model.programme.TaskStatus;

/// What the file and the store both changed: both values, and which one stays. Ours stays by itself.
final class QuestionList {
    private static final int MOST = 300;

    private final LedgerImportModel model;
    private final Texts texts;

    QuestionList(LedgerImportModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /// @param outside whether to show those of cells that the sender may not fill in, or the others
    Node build(LedgerPlan plan, boolean outside) {
        var questions = plan.questions().stream().filter(q -> q.outside() == outside).toList();
        var title =
                new Label(
                        texts.tr(
                                outside ? "ledger.questions.outside" : "ledger.questions",
                                questions.size()));
        title.getStyleClass().add("panel-head");
        var box = new VBox(title);
        box.setId(outside ? "ledger-outside" : "ledger-questions");
        box.getStyleClass().add("panel");
        questions.stream()
                .limit(MOST)
                .forEach(question -> box.getChildren().add(line(plan, question)));
        if (questions.size() > MOST) {
            box.getChildren().add(new Label(texts.tr("ledger.questions.more", MOST)));
        }
        return box;
    }

    private Node line(LedgerPlan plan, Question question) {
        var column = texts.tr(question.column().meaning().textKey(), question.column().month());
        var head =
                new Label(
                        texts.tr(
                                "ledger.question",
                                plan.book()
                                        .task(question.task())
                                        .map(t -> t.no() + " " + t.content())
                                        .orElse(""),
                                column));
        head.setWrapText(true);
        var group = new ToggleGroup();
        var ours = choice(group, question, Answer.OURS, "ledger.question.ours", question.ours());
        var theirs =
                choice(group, question, Answer.THEIRS, "ledger.question.theirs", question.theirs());
        var box = new VBox(head, new HBox(ours), new HBox(theirs));
        box.getStyleClass().add("ledger-question");
        return box;
    }

    private RadioButton choice(
            ToggleGroup group, Question question, Answer answer, String key, String value) {
        var button = new RadioButton(texts.tr(key, shown(question, value)));
        button.setWrapText(true);
        button.setToggleGroup(group);
        button.setSelected(model.answer(question) == answer);
        button.setOnAction(_ -> model.answer(question, answer));
        return button;
    }

    private String shown(Question question, String value) {
        if (question.column().meaning() == ColumnMeaning.STATUS) {
            for (TaskStatus status : TaskStatus.values()) {
                if (status.name().equals(value)) {
                    return texts.label(status);
                }
            }
        }
        return value.isEmpty() ? texts.tr("ledger.empty") : value;
    }
}
