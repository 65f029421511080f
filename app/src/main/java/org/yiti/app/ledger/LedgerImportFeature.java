package org.yiti.app.ledger;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.yiti.app.desk.Workplace;

/// Bringing in an office's own ledger.
public final class LedgerImportFeature {
    private LedgerImportFeature() {}

    public static Parent create(Workplace at) {
        return new StackPane();
    }
}
