package org.yiti.app.supervision;

import static org.yiti.model.record.Field.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.record.Code;
import org.yiti.model.record.Field;
import org.yiti.model.supervision.DueKind;
import org.yiti.model.supervision.ItemSource;

/// Fills in what follows from the source of an item: of an instruction (批示) its day, its leader where he writes it himself, its words
/// as the demand, and the basis; of every source the working days that are usual for it, as buttons. What a person typed is never
/// written over, and what was only proposed goes when the source is another one.
final class DraftPresets {
    private final Snapshot at;
    private final DraftAid aid;
    private final Texts texts;
    private final Function<Field, Optional<TextInputControl>> inputs;
    private final Map<Field, String> proposed = new HashMap<>();
    private final FlowPane days = new FlowPane();

    /// @param inputs where a field is typed
    DraftPresets(
            Snapshot at,
            DraftAid aid,
            Texts texts,
            Function<Field, Optional<TextInputControl>> inputs) {
        this.at = at;
        this.aid = aid;
        this.texts = texts;
        this.inputs = inputs;
        days.setId("draft-usual-days");
        days.getStyleClass().add("usual-days");
    }

    /// The usual working days.
    FlowPane days() {
        return days;
    }

    /// @param today the day on which it is written
    /// @param fill whether it is a new item; one that stands is left as it is
    void follow(
            ComboBox<? extends Code> source,
            ComboBox<? extends Code> kind,
            String today,
            boolean fill) {
        source.valueProperty()
                .subscribe(chosen -> {
                    if (chosen instanceof ItemSource from) {
                        offerDays(from, kind);
                        if (fill) {
                            fill(from == ItemSource.INSTRUCTION, today);
                        }
                    }
                });
        if (fill) {
            for (var field :
                    new Field[] {
                        SUPERVISION_ITEM_LEADER,
                        SUPERVISION_ITEM_INSTRUCTED_ON,
                        SUPERVISION_ITEM_INSTRUCTION
                    }) {
                inputs.apply(field)
                        .ifPresent(input ->
                                input.textProperty()
                                        .subscribe(_ ->
                                                words(
                                                        source.getValue()
                                                                == ItemSource.INSTRUCTION)));
            }
        }
    }

    private void fill(boolean instruction, String today) {
        propose(SUPERVISION_ITEM_INSTRUCTED_ON, instruction ? today : "");
        propose(SUPERVISION_ITEM_LEADER, instruction ? aid.leader().orElse("") : "");
        words(instruction);
    }

    private void words(boolean instruction) {
        var leader = text(SUPERVISION_ITEM_LEADER);
        boolean said = instruction && !leader.isBlank();
        propose(
                SUPERVISION_ITEM_BASIS,
                said ? aid.basis(at, leader, text(SUPERVISION_ITEM_INSTRUCTED_ON)) : "");
        propose(SUPERVISION_ITEM_DEMAND, instruction ? text(SUPERVISION_ITEM_INSTRUCTION) : "");
    }

    private String text(Field field) {
        return inputs.apply(field).map(TextInputControl::getText).orElse("");
    }

    /// As long as nobody typed something else, or took away what was proposed.
    private void propose(Field field, String words) {
        inputs.apply(field)
                .ifPresent(input -> {
                    var last = proposed.getOrDefault(field, "");
                    if (input.getText().equals(last) && !last.equals(words)) {
                        proposed.put(field, words);
                        input.setText(words);
                    }
                });
    }

    private void offerDays(ItemSource source, ComboBox<? extends Code> kind) {
        days.getChildren().setAll(new Label(texts.tr("item.draft.usual")));
        for (int count : source.usualDays()) {
            var button = new Button(texts.tr("item.draft.usual.days", count));
            button.getStyleClass().add("small");
            button.setOnAction(_ -> {
                inputs.apply(SUPERVISION_ITEM_DUE_DATE).ifPresent(TextInputControl::clear);
                inputs.apply(SUPERVISION_ITEM_DUE_DAYS)
                        .ifPresent(input -> input.setText(String.valueOf(count)));
                workdays(kind);
            });
            days.getChildren().add(button);
        }
    }

    private static <E extends Code> void workdays(ComboBox<E> kind) {
        kind.getItems().stream()
                .filter(DueKind.WORKDAYS::equals)
                .findFirst()
                .ifPresent(kind::setValue);
    }
}
