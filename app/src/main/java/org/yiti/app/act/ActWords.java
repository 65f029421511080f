package org.yiti.app.act;

import java.util.ArrayList;
import java.util.List;
import org.yiti.app.i18n.Texts;
import org.yiti.model.edit.WishedCells;
import org.yiti.model.programme.flow.ActEvent;
import org.yiti.model.programme.flow.Machine;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.programme.flow.Wish;
import org.yiti.model.record.Code;

/// An act of a story in words.
final class ActWords {
    private final Texts texts;

    ActWords(Texts texts) {
        this.texts = texts;
    }

    /// What was done, and where it led.
    String head(ActEvent event, Machine<?> machine) {
        var act = event.action().map(texts::label).orElse(texts.tr("item.act.unknown"));
        return event.changesState()
                ? Code.read(machine.states(), event.afterName())
                        .map(after -> texts.tr("item.event.to", act, texts.label(after)))
                        .orElse(act)
                : act;
    }

    /// When, by whom, in whose name.
    String who(ActEvent event) {
        var day = event.day();
        var hand = event.hand().map(texts::label).orElse("");
        return texts.tr("item.event.who", day == null ? "" : day.toString(), event.by(), hand);
    }

    /// What was written, one line each.
    List<String> details(ActEvent event, Subject subject) {
        var lines = new ArrayList<String>();
        if (!event.reason().isEmpty()) {
            lines.add(texts.tr("item.event.reason", event.reason()));
        }
        if (!event.text().isEmpty()) {
            lines.add(event.text());
        }
        lines.addAll(wish(event.wish(), subject));
        if (!event.paperNo().isEmpty()) {
            lines.add(texts.tr("item.event.paper", event.paperNo()));
        }
        var date = event.date();
        if (date != null) {
            var act = event.action().orElse(ProgrammeAction.NOTE);
            lines.add(texts.tr("item.event.date", date(act), date));
        }
        if (event.leftOut()) {
            lines.add(texts.tr("act.left-out"));
        }
        return lines;
    }

    /// What is to be changed, old and new side by side.
    List<String> wish(Wish wish, Subject subject) {
        return wish.cells().stream()
                .map(cell ->
                        texts.tr(
                                "act.wish.line",
                                texts.say(WishedCells.label(subject, cell.cell())),
                                shown(cell.before()),
                                shown(cell.after())))
                .toList();
    }

    private String shown(String words) {
        return words.isEmpty() ? texts.tr("form.none") : words;
    }

    /// What the date of an act is.
    String date(ProgrammeAction act) {
        return switch (act) {
            case PUBLISH -> texts.tr("act.date.issued");
            case PUT_IN_FORCE -> texts.tr("act.date.effective");
            default -> texts.tr("act.date.deferred");
        };
    }

    String paper(ProgrammeAction act) {
        return texts.tr(act == ProgrammeAction.PUBLISH ? "act.paper.doc-no" : "act.paper.approval");
    }

    /// What the text of an act says.
    String text(ProgrammeAction act) {
        return switch (act) {
            case REPORT_DONE, REPORT_MET -> texts.tr("item.text.done");
            case VERIFY -> texts.tr("item.text.check");
            case VERIFY_DIRECTLY, PUT_TO_CHECK -> texts.tr("act.text.basis");
            case REGISTER -> texts.tr("act.text.source");
            default -> texts.tr("item.text");
        };
    }
}
