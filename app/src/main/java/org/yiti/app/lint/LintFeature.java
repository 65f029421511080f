package org.yiti.app.lint;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.yiti.app.desk.Workplace;

/// The completeness check: a side of an issue's page, and a page for the whole year.
public final class LintFeature {
    private LintFeature() {}

    public static Node create(Workplace at, UUID issue) {
        return view(at, Optional.of(issue)).build();
    }

    public static Parent createYear(Workplace at) {
        var title = new Label(at.texts().tr("lint.year"));
        title.getStyleClass().add("title-3");
        var page = view(at, Optional.empty()).build();
        page.getChildren().addFirst(title);
        return page;
    }

    private static LintView view(Workplace at, Optional<UUID> issue) {
        return new LintView(
                new LintModel(at.desk(), at.texts(), at.navigator(), issue),
                at.texts(),
                at.printing());
    }
}
