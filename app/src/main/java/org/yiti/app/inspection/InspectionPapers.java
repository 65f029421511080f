package org.yiti.app.inspection;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import org.yiti.app.desk.LetterOut;
import org.yiti.app.desk.Workplace;
import org.yiti.app.document.letter.Filling;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ui.Stays;

/// The papers of inspections, looked at and printed or saved as docx. Official papers are in Chinese, whatever language
/// the program speaks.
final class InspectionPapers {
    static final Texts CHINESE = new Texts(Locale.CHINESE);

    private final Workplace at;
    private final LetterOut out;

    InspectionPapers(Workplace at) {
        this.at = at;
        this.out = new LetterOut(at);
    }

    /// A button that looks at a paper or saves it.
    ///
    /// @param filling what stands in it, when it is pressed
    MenuButton button(InspectionPaper kind, Supplier<Filling> filling) {
        var button = Stays.usable(new MenuButton(at.texts().label(kind)));
        var id = "paper-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        button.setId(id);
        button.getItems()
                .addAll(
                        out.items(
                                kind,
                                id,
                                () -> Optional.of(out.filled(kind, filling.get())),
                                button));
        return button;
    }
}
