package org.yiti.app.pack;

import java.util.Optional;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Workplace;
import org.yiti.app.shell.Shown;

/// The page of meeting material. One for the window: what it shows is what goes on full screen.
public final class PackFeature {
    private final Workplace at;
    private final MonthPapers papers;
    private @Nullable PackView onScreen;

    /// @param papers that are offered beside the material's own files
    public PackFeature(Workplace at, MonthPapers papers) {
        this.at = at;
        this.papers = papers;
    }

    /// @param review shows the material full screen
    public Parent create(Runnable review) {
        var model = new PackModel(at);
        var editing = new PackEditing(model, at.desk());
        var view =
                new PackView(model, editing, new PackWays(model, at, review, papers), at.texts());
        var page = view.build();
        Shown.of(page)
                .subscribe(shown -> {
                    if (shown) {
                        onScreen = view;
                    } else if (onScreen == view) {
                        onScreen = null;
                    }
                });
        return page;
    }

    /// The material on the screen and the page of it that is looked at; empty on every other page of the program.
    public Optional<PackShowing> showing() {
        return Optional.ofNullable(onScreen).flatMap(PackView::showing);
    }
}
