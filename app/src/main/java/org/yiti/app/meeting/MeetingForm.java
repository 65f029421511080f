package org.yiti.app.meeting;

import static org.yiti.model.record.Field.*;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.yiti.app.form.FormBox;
import org.yiti.app.form.SidePanel;
import org.yiti.app.i18n.Texts;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.MeetingKind;
import org.yiti.model.record.Field;

/// The form in which a meeting's facts are written.
final class MeetingForm {
    private final SheetModel model;
    private final Meeting meeting;
    private final Texts texts;
    private final FormBox form;
    private final SidePanel panel;
    private final Map<Field, Supplier<String>> typed = new LinkedHashMap<>();

    MeetingForm(SheetModel model, Meeting meeting, Runnable close) {
        this.model = model;
        this.meeting = meeting;
        this.texts = model.desk().texts();
        this.form = new FormBox("meeting", texts);
        this.panel = new SidePanel(texts, texts.tr("meeting.edit"), close);
    }

    Node build() {
        text(MEETING_TITLE, 1);
        var kind =
                form.choice(
                        MEETING_KIND.key(),
                        texts.label(MEETING_KIND),
                        MeetingKind.values(),
                        meeting.kind().orElse(null));
        typed.put(
                MEETING_KIND,
                () -> Optional.ofNullable(kind.getValue()).map(texts::label).orElse(""));
        form.beside(() -> {
            text(MEETING_DAY, 1);
            text(MEETING_MONTH, 1);
        });
        text(MEETING_PLACE, 1);
        text(MEETING_CHAIR, 1);
        text(MEETING_AUDIENCE, 1);
        text(MEETING_ATTENDEES, 4);
        text(MEETING_PAPER_NO, 1);
        return panel.build(
                form,
                "meeting-form",
                texts.tr("meeting.edit.keep"),
                () -> {
                    var words = new HashMap<Field, String>();
                    typed.forEach((field, text) -> words.put(field, text.get()));
                    return model.write(words);
                });
    }

    private void text(Field field, int rows) {
        var value = meeting.row().get(field);
        typed.put(
                field,
                form.text(
                        field.key(),
                        texts.label(field),
                        rows,
                        value == null ? "" : value.toString()));
    }

    void focus() {
        form.focus();
    }
}
