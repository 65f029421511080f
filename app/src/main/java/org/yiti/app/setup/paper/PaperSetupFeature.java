package org.yiti.app.setup.paper;

import java.util.List;
import javafx.scene.Parent;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.letter.LetterKind;

/// The page of the templates of papers.
public final class PaperSetupFeature {
    private PaperSetupFeature() {}

    public static Parent create(Workplace at, List<LetterKind> kinds) {
        var model = new PaperSetupModel(at.desk(), at.jobs(), at.printing(), kinds);
        return new PaperSetupView(model, at.texts()).build();
    }
}
