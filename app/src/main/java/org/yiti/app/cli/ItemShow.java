package org.yiti.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.store.Stores;
import org.yiti.model.supervision.ItemEvent;
import org.yiti.model.supervision.ItemFlow;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.unit.UnitRegister;
import picocli.CommandLine.Command;

@Command(
        name = "show",
        description = "Shows one item: what was asked for, what happened, what may be done now.")
final class ItemShow extends ItemCommand.One {
    ItemShow(Stores stores, Output output) {
        super(stores, output);
    }

    @Override
    int run() throws YitiException {
        try (var open = open()) {
            var id = found(open);
            var story = open.items().story(id).orElseThrow();
            var units = UnitRegister.load(open.rows());
            if (asJson) {
                output.json(asMap(story, units, open.items().files(id)));
            } else {
                tell(story, units);
            }
            return OK;
        }
    }

    private void tell(ItemStory story, UnitRegister units) {
        var due = story.due();
        output.say(
                Sentence.of(
                        "cli.item.line",
                        story.item().no(),
                        story.state(),
                        due == null ? "" : due,
                        units.label(story.item().leadUnit()),
                        story.item().title()));
        output.line(story.item().demand());
        for (var event : story.events()) {
            var words = String.join("；", List.of(event.reason(), event.text(), event.paperNo()));
            var said =
                    Sentence.of(
                            "cli.item.event",
                            event.number(),
                            event.day() == null ? "" : event.day(),
                            event.by(),
                            event.action().<Object>map(a -> a).orElse("?"),
                            words.replaceAll("^；+|；+$|；(?=；)", ""));
            output.line(
                    output.texts().say(said)
                            + (story.invalid().contains(event)
                                    ? output.texts().tr("cli.item.invalid")
                                    : ""));
        }
    }

    private static Map<String, @Nullable Object> asMap(
            ItemStory story, UnitRegister units, List<Attachment> files) {
        var map = ItemCommand.asMap(ItemLine.of(story), units);
        map.put("demand", story.item().demand());
        map.put("basis", story.item().basis());
        map.put("place", story.item().place());
        map.put("office", story.item().office());
        map.put(
                "may",
                ItemFlow.TABLE.from(story.state()).stream().map(t -> t.action().name()).toList());
        map.put("events", story.events().stream().map(e -> asMap(e, story)).toList());
        map.put("files", files.stream().map(Attachment::name).toList());
        return map;
    }

    private static Map<String, @Nullable Object> asMap(ItemEvent event, ItemStory story) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("number", event.number());
        map.put("action", event.action().map(Enum::name).orElse(null));
        map.put("before", event.before().map(Enum::name).orElse(null));
        map.put("after", event.after().map(Enum::name).orElse(null));
        map.put("day", ItemCommand.text(event.day()));
        map.put("by", event.by());
        map.put("hand", event.hand().map(Enum::name).orElse(null));
        map.put("reason", event.reason());
        map.put("text", event.text());
        map.put("date", ItemCommand.text(event.date()));
        map.put("paper", event.paperNo());
        map.put("person", event.person());
        map.put("counts", !story.invalid().contains(event));
        return map;
    }
}
