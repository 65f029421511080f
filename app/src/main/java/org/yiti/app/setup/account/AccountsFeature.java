package org.yiti.app.setup.account;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;

/// The settings page of accounts.
public final class AccountsFeature {
    private AccountsFeature() {}

    public static Parent create(Workplace at) {
        var model = new AccountsModel(at.desk(), at.jobs(), at.notices());
        return new AccountsView(model, at.preferences(), at.texts()).build();
    }
}
