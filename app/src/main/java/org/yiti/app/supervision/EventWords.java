package org.yiti.app.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yiti.app.i18n.Texts;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemEvent;
import org.yiti.model.supervision.ItemState;

/// An act of an item's story in words.
final class EventWords {
    private final Texts texts;

    EventWords(Texts texts) {
        this.texts = texts;
    }

    /// What was done, and where it led.
    String head(ItemEvent event) {
        var act = event.action().map(texts::label).orElse(texts.tr("item.act.unknown"));
        return event.after()
                .filter(after -> !event.before().filter(after::equals).isPresent())
                .map(after -> texts.tr("item.event.to", act, texts.label(after)))
                .orElse(act);
    }

    /// When, by whom, in whose name.
    String who(ItemEvent event) {
        var day = event.day();
        var minute = event.minute();
        var when =
                (day == null ? "" : day.toString())
                        + (minute == null
                                ? ""
                                : String.format(
                                        Locale.ROOT, " %02d:%02d", minute / 60, minute % 60));
        var hand = event.hand().map(texts::label).orElse("");
        return texts.tr("item.event.who", when, event.by(), hand);
    }

    /// What was written, one line each.
    List<String> details(ItemEvent event) {
        var lines = new ArrayList<String>();
        event.returnKind()
                .ifPresent(kind -> lines.add(texts.tr("item.event.return", texts.label(kind))));
        event.urge().ifPresent(kind -> lines.add(texts.tr("item.event.urge", texts.label(kind))));
        paper(event).ifPresent(lines::add);
        if (!event.reason().isEmpty()) {
            lines.add(texts.tr("item.event.reason", event.reason()));
        }
        if (!event.text().isEmpty()) {
            lines.add(event.text());
        }
        var date = event.date();
        if (date != null) {
            lines.add(
                    texts.tr(
                            "item.event.date", date(event.action().orElse(ItemAction.NOTE)), date));
        }
        if (!event.person().isEmpty()) {
            lines.add(
                    texts.tr(
                            "item.event.person",
                            person(event.action().orElse(ItemAction.NOTE)),
                            event.person()));
        }
        return lines;
    }

    private Optional<String> paper(ItemEvent event) {
        if (event.paperNo().isEmpty()) {
            return event.colour().map(texts::label);
        }
        return Optional.of(
                event.colour()
                        .map(colour ->
                                texts.tr("item.event.colour", texts.label(colour), event.paperNo()))
                        .orElse(texts.tr("item.event.paper", event.paperNo())));
    }

    /// What the date of an act is.
    String date(ItemAction act) {
        return switch (act) {
            case ISSUE -> texts.tr("item.date.due");
            case APPLY_EXTENSION -> texts.tr("item.date.wanted");
            case CLOSE, START_LOOK_BACK -> texts.tr("item.look-back-on");
            default -> texts.tr("item.date.new-due");
        };
    }

    /// What the text of an act says.
    String text(ItemAction act) {
        return switch (act) {
            case PROGRESS -> texts.tr("item.text.progress");
            case APPLY_EXTENSION -> texts.tr("item.text.extension");
            case REPORT_DONE -> texts.tr("item.text.done");
            case PASS_CHECK, FAIL_CHECK -> texts.tr("item.text.check");
            case CLOSE -> texts.tr("item.text.close");
            case ARCHIVE, REOPEN -> texts.tr("item.text.look-back");
            case URGE -> texts.tr("item.text.urge");
            default -> texts.tr("item.text");
        };
    }

    /// Who the person of an act is.
    String person(ItemAction act) {
        return act == ItemAction.REPORT_DONE
                ? texts.tr("item.person.signed")
                : texts.tr("item.person.looks");
    }

    String state(ItemState state) {
        return texts.label(state);
    }
}
