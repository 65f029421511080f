package org.yiti.app.exchange;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.yiti.app.freeze.SealedFile;
import org.yiti.app.nav.AuditRoute;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;

/// Packages, requests and closed months that are dropped on the window open where they can be looked at.
public final class PackageDrop {
    private final Navigator navigator;
    private final Consumer<Path> review;

    /// @param review shows the file of a closed month full screen
    public PackageDrop(Navigator navigator, Consumer<Path> review) {
        this.navigator = navigator;
        this.review = review;
    }

    public void open(Path file) {
        if (SealedFile.named(file)) {
            review.accept(file);
        } else {
            navigator.go(placeOf(file));
        }
    }

    /// Where a file is looked at before it is taken in: an audit kit has a page of its own.
    private static Route placeOf(Path file) {
        return isKit(file)
                ? new AuditRoute.AuditKit(Optional.empty(), Optional.of(file))
                : Route.Exchange.of(file);
    }

    private static boolean isKit(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".yitk");
    }

    public void takeDropsOn(Node window) {
        window.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (dropped(event).isPresent()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        window.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event ->
                        dropped(event)
                                .ifPresent(file -> {
                                    event.setDropCompleted(true);
                                    event.consume();
                                    open(file);
                                }));
    }

    private static Optional<Path> dropped(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .map(File::toPath)
                .filter(file -> FoundPackage.named(file) || isKit(file) || SealedFile.named(file))
                .findFirst();
    }
}
