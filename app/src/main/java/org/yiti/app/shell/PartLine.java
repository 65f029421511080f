package org.yiti.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.account.Account;
import org.yiti.model.record.Coverage;
import org.yiti.model.record.Table;

/// Says above every page that who is signed in sees a part only, and how large it is: no figure of a unit is taken for
/// the office's.
final class PartLine {
    private final Desk desk;
    private final Texts texts;

    PartLine(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /// Empty where everything is seen.
    Optional<Label> build() {
        return desk.presence().account().filter(PartLine::part).map(this::line);
    }

    private static boolean part(Account account) {
        return account.coverage(Table.TASK) == Coverage.PART || blind(account);
    }

    /// Sees the plan without what came of it.
    private static boolean blind(Account account) {
        return account.coverage(Table.TASK) == Coverage.WHOLE
                && account.coverage(Table.MONTH_REPORT) == Coverage.NOTHING;
    }

    private Label line(Account account) {
        var label = new Label();
        label.setId("shell-part");
        label.getStyleClass().add("part-line");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        desk.snapshotProperty()
                .when(Shown.of(label))
                .subscribe(open -> label.setText(texts.say(words(account, open))));
        return label;
    }

    private static Sentence words(Account account, Optional<Snapshot> open) {
        if (blind(account)) {
            return Sentence.of("part.blind", List.copyOf(account.roles()));
        }
        var unit = open.flatMap(s -> account.unit().map(s.units()::label)).orElse("");
        return Sentence.of("part.unit", unit, open.map(s -> s.book().tasks().size()).orElse(0));
    }
}
