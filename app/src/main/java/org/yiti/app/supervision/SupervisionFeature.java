package org.yiti.app.supervision;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.yiti.app.attachment.AttachmentsFeature;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.supervision.paper.Papers;
import org.yiti.model.supervision.ItemFilter;

/// Supervision items (督办). One for the window, so that what is looked for stays between two visits.
public final class SupervisionFeature {
    private final Workplace at;
    private final AttachmentsFeature files;
    private final ItemDesk desk;

    /// The form that somebody left without storing it, so that it stands there as it was when he comes back.
    private @Nullable Writer writing;

    private @Nullable Parent page;
    private final ObjectProperty<ItemFilter> filter = new SimpleObjectProperty<>(ItemFilter.ALL);

    /// Whose form it is, and of what.
    private record Writer(
            SupervisionRoute.ItemDraft route, String person, Optional<UUID> programme) {}

    public SupervisionFeature(Workplace at, AttachmentsFeature files) {
        this.at = at;
        this.files = files;
        this.desk = new ItemDesk(at.work(), at.texts());
    }

    public Parent create(SupervisionRoute.Supervision route) {
        var model = new ItemsModel(desk, at.navigator(), route.as(), filter, Optional.empty());
        return switch (route.as()) {
            case BOARD -> new BoardView(model, at.texts()).build();
            case CALENDAR -> new CalendarView(model, at.texts()).build();
            case TABLE -> new ItemsView(model, at).build();
        };
    }

    /// The items of one issue, inside its page.
    public Node ofIssue(UUID issue) {
        var model =
                new ItemsModel(
                        desk,
                        at.navigator(),
                        SupervisionRoute.ItemsAs.TABLE,
                        new SimpleObjectProperty<>(ItemFilter.ALL.issue(Optional.of(issue))),
                        Optional.of(issue));
        return new ItemsView(model, at).build();
    }

    public Parent create(SupervisionRoute.ItemPage route) {
        var model = new ItemModel(desk, at.navigator(), route.item());
        var papers = new Papers(at).button(() -> Optional.of(route.item()));
        return new ItemView(model, at.texts(), files, papers, route.act()).build();
    }

    public Parent create(SupervisionRoute.ItemDraft route) {
        var writer =
                new Writer(
                        route,
                        desk.work().person(),
                        desk.snapshot().map(each -> each.book().programme().id()));
        if (!writer.equals(writing) || page == null) {
            var model =
                    new DraftModel(
                            desk,
                            at.navigator(),
                            route,
                            () -> {
                                writing = null;
                                page = null;
                            });
            page = new DraftView(model, at.texts()).build();
            writing = writer;
        }
        return page;
    }

    /// The looks that the pages under 督办 share.
    public static Parent dressed(Parent page) {
        page.getStylesheets().add(ItemsView.sheet());
        return page;
    }
}
