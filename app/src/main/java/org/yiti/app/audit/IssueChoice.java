package org.yiti.app.audit;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.model.programme.Issue;

/// A choice of an issue of the open year, or of none.
final class IssueChoice {
    private final Texts texts;

    IssueChoice(Texts texts) {
        this.texts = texts;
    }

    ComboBox<Optional<Issue>> build(String id, List<Issue> issues) {
        var choice = new ComboBox<Optional<Issue>>();
        choice.setId(id);
        choice.setAccessibleText(texts.tr("audit.issue"));
        choice.getItems().add(Optional.empty());
        issues.forEach(issue -> choice.getItems().add(Optional.of(issue)));
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Optional<Issue> value) {
                        return value == null
                                ? ""
                                : value.map(issue -> issue.code() + " " + issue.name())
                                        .orElse(texts.tr("audit.issue.none"));
                    }

                    @Override
                    public @Nullable Optional<Issue> fromString(String text) {
                        return null;
                    }
                });
        choice.setPrefWidth(220);
        return choice;
    }
}
