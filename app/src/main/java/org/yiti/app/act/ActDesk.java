package org.yiti.app.act;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.yiti.app.attachment.FileIntake;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.DeskWork;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.edit.ProgrammeActs;
import org.yiti.model.edit.Typing;
import org.yiti.model.edit.WishedCells;
import org.yiti.model.record.Step;

/// The way of the forms of acts to the desk: what is read by, and recording.
public final class ActDesk {
    private final DeskWork work;
    private final Desk desk;
    private final Texts texts;

    public ActDesk(DeskWork work, Texts texts) {
        this.work = work;
        this.desk = work.desk();
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    DeskWork work() {
        return work;
    }

    ReadOnlyObjectProperty<Optional<Snapshot>> snapshotProperty() {
        return desk.snapshotProperty();
    }

    Optional<Snapshot> snapshot() {
        return desk.snapshot();
    }

    String office() {
        return desk.store().office().code();
    }

    private Typing typing(Snapshot at) {
        return desk.typing(at, texts::label);
    }

    ProgrammeActs acts(Snapshot at) {
        return new ProgrammeActs(at.book(), typing(at));
    }

    WishedCells wishes(Snapshot at) {
        return new WishedCells(at.book(), typing(at));
    }

    FileIntake intake() {
        return new FileIntake(desk.store().attachments());
    }

    void record(Step step) {
        desk.record(step);
    }
}
