package org.yiti.app.ledger;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
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
import org.yiti.model.programme.YearBook;

/// What the file and the store both changed: both values, and which one stays. Ours stays by itself.
public final class QuestionList {
    private static final int MOST = 300;

    private final Texts texts;
    private final Function<Question, Answer> given;
    private final BiConsumer<Question, Answer> answer;

    /// @param given what was answered so far
    /// @param answer told every answer
    public QuestionList(
            Texts texts, Function<Question, Answer> given, BiConsumer<Question, Answer> answer) {
        this.texts = texts;
        this.given = given;
        this.answer = answer;
    }

    /// @param outside whether to show those of cells that the sender may not fill in, or the others
    public Node build(YearBook book, List<Question> all, boolean outside) {
        var questions = all.stream().filter(q -> q.outside() == outside).toList();
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
                .forEach(question -> box.getChildren().add(line(book, question)));
        if (questions.size() > MOST) {
            box.getChildren().add(new Label(texts.tr("ledger.questions.more", MOST)));
        }
        return box;
    }

    private Node line(YearBook book, Question question) {
        var column = texts.tr(question.column().meaning().textKey(), question.column().month());
        var head =
                new Label(
                        texts.tr(
                                "ledger.question",
                                book.task(question.task())
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
            ToggleGroup group, Question question, Answer choice, String key, String value) {
        var button = new RadioButton(texts.tr(key, shown(question, value)));
        button.setWrapText(true);
        button.setToggleGroup(group);
        button.setSelected(given.apply(question) == choice);
        button.setOnAction(_ -> answer.accept(question, choice));
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
