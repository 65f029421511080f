package org.yiti.app.sendout;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.ledger.LedgerTabs;
import org.yiti.app.nav.Route;

/// Ledgers to the units and back, as pages.
public final class SendOutFeature {
    private SendOutFeature() {}

    /// The page that sends out.
    public static Parent create(Workplace at) {
        var model = new SendOutModel(at.desk(), at.jobs(), at.texts());
        var page = new SendOutView(model, at.texts()).build();
        return LedgerTabs.over(page, at, new Route.SendOut());
    }

    /// The page that takes back, with who has not answered.
    public static Parent createTakeBack(Workplace at) {
        var model = new TakeBackModel(at.desk(), at.jobs(), at.texts());
        var page = new TakeBackView(model, at.texts(), at.printing()).build();
        return LedgerTabs.over(page, at, new Route.TakeBack());
    }
}
