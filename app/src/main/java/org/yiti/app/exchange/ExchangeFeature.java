package org.yiti.app.exchange;

import java.nio.file.Path;
import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Route;
import org.yiti.model.exchange.Exchange;

/// Exchange with other offices by file, as pages.
public final class ExchangeFeature {
    private final Workplace at;
    private final Exchange exchange;
    private final Texts texts;
    private final ExchangeWays ways;
    private final ExchangeFolders folders;

    private ExchangeFeature(Workplace at) {
        this.at = at;
        this.exchange = at.desk().store().exchange();
        this.texts = at.texts();
        this.ways = new ExchangeWays(at.navigator());
        this.folders = new ExchangeFolders(at.preferences());
    }

    public static Parent create(Workplace at, Route.Exchange route) {
        var feature = new ExchangeFeature(at);
        var counts = new CountsModel(feature.exchange, at.jobs());
        return new ExchangeTabs(counts, at.texts(), at.navigator(), at.desk().snapshotProperty())
                .over(feature.page(route), route.page());
    }

    private Parent page(Route.Exchange route) {
        return switch (route.page()) {
            case INBOX -> route.file().map(this::onePackage).orElseGet(this::inbox);
            case OUTBOX -> outbox(route);
            case RECEIPTS -> receipts();
            case CONFLICTS -> conflicts(route);
            case REFUSED -> refused();
            case OFFICES -> offices();
            case BOOK -> book();
        };
    }

    private Parent onePackage(Path file) {
        var model = new PackageModel(at.desk(), exchange, at.jobs(), texts, file);
        return new PackageView(model, texts, folders, ways).build();
    }

    private Parent inbox() {
        var model = new InboxModel(at.desk(), exchange, at.jobs(), folders);
        return new InboxView(model, texts, ways).build();
    }

    private Parent offices() {
        var model = new OfficesModel(at.desk(), exchange, at.jobs());
        return new OfficesView(model, texts, ways).build();
    }

    private Parent outbox(Route.Exchange route) {
        var model = new OutboxModel(at.desk(), exchange, at.jobs(), folders);
        return new OutboxView(model, texts, route.office()).build();
    }

    private Parent receipts() {
        var model = new ReceiptsModel(at.desk(), exchange, at.jobs(), texts);
        return new ReceiptsView(model, texts, ways, at.printing()).build();
    }

    private Parent conflicts(Route.Exchange route) {
        var model = new ConflictsModel(at.desk(), exchange, at.jobs(), texts, route.row());
        return new ConflictsView(model, texts, at.printing()).build();
    }

    private Parent refused() {
        var model = new RefusedModel(at.desk(), exchange, at.jobs(), texts);
        return new RefusedView(model, texts, at.printing()).build();
    }

    private Parent book() {
        var model = new BookModel(at.desk(), exchange, at.jobs());
        return new BookView(model, texts, at.printing()).build();
    }
}
