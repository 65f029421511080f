package org.yiti.app.template;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.ledger.LedgerTabs;
import org.yiti.app.nav.Route;

/// The office's own layouts of ledgers, as a page.
public final class TemplateFeature {
    private TemplateFeature() {}

    public static Parent create(Workplace at) {
        var model = new TemplateModel(at.desk(), at.jobs(), at.texts());
        var page = new TemplateView(model, at.texts()).build();
        return LedgerTabs.over(page, at, new Route.Templates());
    }
}
