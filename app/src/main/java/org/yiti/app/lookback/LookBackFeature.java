package org.yiti.app.lookback;

import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;

/// The page of look-backs and of the account.
public final class LookBackFeature {
    private LookBackFeature() {}

    public static Parent create(Workplace at) {
        return new LookBackView(new LookBackModel(at), at).build();
    }
}
