package org.yiti.app.act;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.form.FormBox;
import org.yiti.app.form.act.OwnFields;
import org.yiti.app.i18n.Texts;
import org.yiti.model.programme.flow.ActNeed;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.record.Code;

/// The fields that only acts on the programme have: what is to be changed, which state holds, what leaves the figures;
/// and the story below.
final class ProgrammeFields implements OwnFields<ProgrammeOwn> {
    private final ProgrammeSide side;
    private final List<Subject> subjects;
    private final Texts texts;
    private @Nullable WishBox wishes;
    private @Nullable ComboBox<Optional<Code>> state;
    private @Nullable CheckBox leftOut;

    ProgrammeFields(ProgrammeSide side, List<Subject> subjects, Texts texts) {
        this.side = side;
        this.subjects = subjects;
        this.texts = texts;
    }

    private boolean single() {
        return subjects.size() == 1;
    }

    @Override
    public void add(FormBox form) {
        var first = subjects.getFirst();
        new ActWords(texts).wish(side.asking(first), first).forEach(form::words);
        if (side.needs(ActNeed.WISH) && single()) {
            var box = new WishBox(first, side.cells(first), texts);
            form.named(texts.tr("act.wish"), box.build());
            wishes = box;
        }
        if (side.needs(ActNeed.STATE)) {
            var label = texts.tr("item.state.holds");
            state = form.option("state", label, side.states(), texts::label);
        }
        if (side.act() == ProgrammeAction.GRANT_CANCEL) {
            var box = new CheckBox(texts.tr("act.left-out"));
            box.setId("act-left-out");
            box.setWrapText(true);
            form.named("", box);
            leftOut = box;
        }
    }

    @Override
    public ProgrammeOwn typed() {
        return new ProgrammeOwn(
                state(),
                wishes == null ? List.of() : wishes.cells(),
                leftOut != null && leftOut.isSelected());
    }

    private String state() {
        var value = state == null ? null : state.getValue();
        return value == null ? "" : value.map(Code::name).orElse("");
    }

    @Override
    public List<Node> below() {
        return single()
                ? List.of(new ActStoryPane(texts).build(side.story(subjects.getFirst())))
                : List.of();
    }
}
