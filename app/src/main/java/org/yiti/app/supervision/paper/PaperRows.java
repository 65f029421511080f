package org.yiti.app.supervision.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yiti.app.document.letter.Filling.Value;
import org.yiti.app.i18n.Texts;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemEvent;

/// The rows of the lists of a paper.
final class PaperRows {
    private static final int SIDE_BY_SIDE = 3;

    private final PaperOrder order;
    private final Texts texts;

    PaperRows(PaperOrder order, Texts texts) {
        this.order = order;
        this.texts = texts;
    }

    /// Acts that count, in their order.
    List<Map<PaperPlace, Value>> events() {
        var invalid = order.story().invalid();
        var rows = new ArrayList<Map<PaperPlace, Value>>();
        for (ItemEvent event : order.story().events()) {
            if (!invalid.contains(event)) {
                var row = row(rows.size() + 1);
                put(row, PaperPlace.EVENT_DAY, PaperFilling.day(event.day()));
                put(row, PaperPlace.EVENT_ACT, act(event));
                put(row, PaperPlace.EVENT_BY, event.by());
                put(row, PaperPlace.EVENT_TEXT, said(event));
                rows.add(row);
            }
        }
        return rows;
    }

    private String act(ItemEvent event) {
        return event.colour()
                .map(texts::label)
                .orElseGet(() -> event.action().map(texts::label).orElse(""));
    }

    /// What an act says, a line for each thing.
    private String said(ItemEvent event) {
        var said = new ArrayList<String>();
        if (!event.paperNo().isEmpty()) {
            said.add(event.paperNo());
        }
        if (event.colour().isEmpty()) {
            event.urge().ifPresent(how -> said.add(texts.label(how)));
        }
        event.returnKind().ifPresent(kind -> said.add(texts.label(kind)));
        if (!event.reason().isEmpty()) {
            said.add(texts.tr("paper.event.reason", event.reason()));
        }
        if (!event.text().isEmpty()) {
            said.add(event.text());
        }
        if (!event.person().isEmpty()) {
            said.add(texts.tr(person(event), event.person()));
        }
        var date = event.date();
        if (date != null) {
            said.add(texts.tr(date(event), PaperFilling.day(date)));
        }
        return String.join("\n", said);
    }

    private static String person(ItemEvent event) {
        return event.is(ItemAction.REPORT_DONE) ? "paper.event.signed" : "paper.event.inspector";
    }

    private static String date(ItemEvent event) {
        return event.is(ItemAction.CLOSE) || event.is(ItemAction.START_LOOK_BACK)
                ? "paper.event.look-back"
                : "paper.event.due";
    }

    List<Map<PaperPlace, Value>> files() {
        var rows = new ArrayList<Map<PaperPlace, Value>>();
        for (Attachment file : order.files()) {
            var row = row(rows.size() + 1);
            put(row, PaperPlace.FILE_NAME, file.name());
            put(row, PaperPlace.FILE_FROM, from(file));
            rows.add(row);
        }
        return rows;
    }

    /// The act that a file came with.
    private String from(Attachment file) {
        return on(file).map(event -> PaperFilling.day(event.day()) + act(event)).orElse("");
    }

    private Optional<ItemEvent> on(Attachment file) {
        var id = PaperOrder.act(file);
        return order.story().events().stream()
                .filter(event -> id.filter(event.id()::equals).isPresent())
                .findFirst();
    }

    /// What stands under a picture.
    String caption(Attachment file) {
        var said = new ArrayList<String>();
        said.add(file.remark().isEmpty() ? file.name() : file.remark());
        var day = file.takenOn();
        said.add(day == null ? from(file) : PaperFilling.day(day));
        said.removeIf(String::isEmpty);
        return String.join("\n", said);
    }

    List<Map<PaperPlace, Value>> units() {
        var rows = new ArrayList<Map<PaperPlace, Value>>();
        for (var unit : order.with()) {
            var row = row(rows.size() + 1);
            put(row, PaperPlace.UNIT_NAME, order.unit(unit.unit()));
            put(row, PaperPlace.UNIT_DUTY, unit.duty());
            rows.add(row);
        }
        return rows;
    }

    static List<Map<PaperPlace, Value>> pictures(List<PaperFilling.Shot> shots) {
        var pictures = List.of(PaperPlace.PICTURE_1, PaperPlace.PICTURE_2, PaperPlace.PICTURE_3);
        var captions = List.of(PaperPlace.CAPTION_1, PaperPlace.CAPTION_2, PaperPlace.CAPTION_3);
        var rows = new ArrayList<Map<PaperPlace, Value>>();
        for (int from = 0; from < shots.size(); from += SIDE_BY_SIDE) {
            var row = row(rows.size() + 1);
            for (int i = 0; i < SIDE_BY_SIDE; i++) {
                boolean there = from + i < shots.size();
                row.put(
                        pictures.get(i),
                        new Value.Shown(
                                there
                                        ? Optional.of(shots.get(from + i).picture())
                                        : Optional.empty()));
                put(row, captions.get(i), there ? shots.get(from + i).caption() : "");
            }
            rows.add(row);
        }
        return rows;
    }

    private static Map<PaperPlace, Value> row(int number) {
        var row = new EnumMap<PaperPlace, Value>(PaperPlace.class);
        put(row, PaperPlace.ROW_NUMBER, String.valueOf(number));
        return row;
    }

    private static void put(Map<PaperPlace, Value> row, PaperPlace place, String words) {
        row.put(place, new Value.Words(Objects.requireNonNull(words)));
    }
}
