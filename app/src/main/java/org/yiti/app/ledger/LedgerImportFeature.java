package org.yiti.app.ledger;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.nav.Route;

/// Bringing in an office's own ledger, and giving ledgers out.
public final class LedgerImportFeature {
    private LedgerImportFeature() {}

    public static Parent create(Workplace at) {
        var texts = at.texts();
        var model = new LedgerImportModel(at.desk(), at.jobs(), at.navigator(), texts::say);
        var export = new LedgerExportModel(at.desk(), at.jobs(), texts);
        var page = new LedgerImportView(model, export, texts, at.theme().fontSize()).build();
        return LedgerTabs.over(page, at, new Route.LedgerImport());
    }
}
