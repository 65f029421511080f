package org.yiti.app.inspection;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.form.FormBox;
import org.yiti.app.form.SidePanel;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.flow.Hand;
import org.yiti.model.inspection.Given;
import org.yiti.model.inspection.ReviewVerdict;

/// The form of an act: only what the act asks for, and every reason why it is not done.
final class ActForm {
    private static final int ROWS = 4;
    private static final Supplier<String> NOTHING = () -> "";

    private final Asked asked;
    private final InspectionDesk desk;
    private final Texts texts;
    private final FormBox form;
    private final SidePanel panel;

    /// @param close puts the form away
    ActForm(Asked asked, InspectionDesk desk, Runnable close) {
        this.asked = asked;
        this.desk = desk;
        this.texts = desk.texts();
        this.form = new FormBox("inspection-act", texts);
        this.panel = new SidePanel(texts, texts.label(asked.act()), close);
    }

    Node build() {
        form.words(texts.tr("inspection.act.by", texts.label(asked.hand())));
        var by = form.text("by", texts.tr("item.by"), 1, by());
        var day = form.text("day", texts.tr("item.day"), 1, desk.day().toString());
        var basis = text(asked.basis(), "basis", "inspection.basis", 2);
        var person = text(asked.person(), "person", "inspection.recipient", 1);
        var verdict = verdict();
        var reason =
                asked.lateReason()
                        ? text(true, "reason", "inspection.late-reason", 2)
                        : text(asked.reason(), "reason", "item.reason", ROWS);
        var text = text(asked.text(), "text", "inspection.decision", ROWS);
        return panel.build(
                form,
                "inspection-act",
                texts.label(asked.act()),
                () ->
                        finish(
                                day.get(),
                                on ->
                                        new Given(
                                                asked.hand(),
                                                by.get(),
                                                on,
                                                reason.get(),
                                                text.get(),
                                                basis.get(),
                                                person.get(),
                                                verdict == null ? null : verdict.getValue())));
    }

    /// Who is before the screen, where it is theirs to do: an approval may have come on paper while nobody has to sign in.
    private String by() {
        boolean signedIn = desk.desk().presence().account().isPresent();
        return asked.hand() == Hand.CLERK || (signedIn && asked.hand().ofOffice())
                ? desk.person()
                : "";
    }

    private Supplier<String> text(boolean wanted, String name, String key, int rows) {
        return wanted ? form.text(name, texts.tr(key), rows, "") : NOTHING;
    }

    private @Nullable ComboBox<ReviewVerdict> verdict() {
        return asked.verdict()
                ? form.choice(
                        "verdict", texts.tr("inspection.verdict"), ReviewVerdict.values(), null)
                : null;
    }

    private List<Sentence> finish(String typed, Function<java.time.LocalDate, Given> given) {
        var day = desk.day(typed);
        return day.isEmpty()
                ? List.of(Sentence.of("item.act.no-day"))
                : asked.finish().apply(given.apply(day.get()));
    }

    void focus() {
        form.focus();
    }
}
