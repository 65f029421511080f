package org.yiti.app.pack;

import java.util.Optional;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Workplace;
import org.yiti.app.shell.Shown;

/// The page of meeting material. One for the window: what it shows is what goes on full screen.
public final class PackFeature {
    private final Workplace at;
    private @Nullable PackView onScreen;

    public PackFeature(Workplace at) {
        this.at = at;
    }

    /// @param review shows the material full screen
    public Parent create(Runnable review) {
        var model = new PackModel(at);
        var editing = new PackEditing(model, at.desk());
        var view = new PackView(model, editing, new PackWays(model, at, review), at.texts());
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
