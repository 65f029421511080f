package org.yiti.app.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yiti.app.grid.filter.Arrangement;
import org.yiti.app.grid.filter.ColumnFilter;
import org.yiti.app.grid.filter.Range;
import org.yiti.app.grid.filter.Sorting;
import org.yiti.app.grid.filter.Ticks;
import org.yiti.app.preference.ListLayout;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;

/// A view's content as JSON, in the store and in files. Whatever is read is hostile until each of its values has been
/// looked at; fields that it does not know are passed over, as a newer program may have written them.
final class ViewJson {
    private static final int MOST_COLUMNS = 300;
    private static final int MOST_TICKS = 20_000;
    private static final int MOST_SWITCHES = 20;
    private static final int LONGEST_ID = 80;
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_FROZEN = 12;
    private static final BigDecimal MOST = new BigDecimal("1e15");
    private static final double LEAST_WIDTH = 1;
    private static final double MOST_WIDTH = 200;

    private final ObjectMapper json;

    ViewJson(ObjectMapper json) {
        this.json = json;
    }

    ObjectNode write(ViewContent content) {
        var root = json.createObjectNode();
        var layout = content.layout();
        layout.order().forEach(root.putArray("order")::add);
        new TreeSet<>(layout.hidden()).forEach(root.putArray("hidden")::add);
        var widths = root.putObject("widths");
        new java.util.TreeMap<>(layout.widths()).forEach(widths::put);
        root.put("frozen", layout.frozen());
        root.put("lines", layout.textLines());
        root.put("zoom", layout.zoom());
        var filters = root.putArray("filters");
        content.arrangement()
                .filters()
                .forEach((column, filter) ->
                        write(filters.addObject().put("column", column), filter));
        root.put("filtering", content.arrangement().filtering());
        content.arrangement()
                .sorting()
                .ifPresent(by ->
                        root.putObject("sort").put("column", by.column()).put("down", by.down()));
        var switches = root.putObject("switches");
        new java.util.TreeMap<>(content.switches()).forEach(switches::put);
        return root;
    }

    private static void write(ObjectNode to, ColumnFilter filter) {
        to.put("except", filter.ticks().except());
        new TreeSet<>(filter.ticks().texts()).forEach(to.putArray("texts")::add);
        to.put("words", filter.words());
        var range = filter.range();
        if (range.from() != null) {
            to.put("from", range.from().toPlainString());
        }
        if (range.to() != null) {
            to.put("to", range.to().toPlainString());
        }
    }

    ViewContent read(JsonNode root) throws YitiException {
        must(root.isObject(), "view");
        var layout =
                new ListLayout(
                        List.copyOf(ids(root, "order")),
                        ids(root, "hidden"),
                        widths(root.path("widths")),
                        whole(root, "frozen", -1, MOST_FROZEN, -1),
                        whole(root, "lines", 0, 3, 0),
                        number(root, "zoom", 0.6, 2, 1));
        var arrangement =
                new Arrangement(
                        filters(root.path("filters")),
                        sorting(root.path("sort")),
                        flag(root, "filtering", true));
        return new ViewContent(layout, arrangement, switches(root.path("switches")));
    }

    private static Set<String> ids(JsonNode root, String field) throws YitiException {
        var ids = new java.util.LinkedHashSet<String>();
        for (JsonNode each : list(root.path(field), field, MOST_COLUMNS)) {
            must(ids.add(text(each, field, LONGEST_ID)), field);
        }
        return ids;
    }

    private static Map<String, Double> widths(JsonNode node) throws YitiException {
        var widths = new HashMap<String, Double>();
        for (var each : object(node, "widths", MOST_COLUMNS).entrySet()) {
            must(each.getValue().isNumber() && !each.getKey().isBlank(), "widths");
            double em = each.getValue().doubleValue();
            must(em >= LEAST_WIDTH && em <= MOST_WIDTH, "widths");
            widths.put(each.getKey(), em);
        }
        return widths;
    }

    private static Map<String, ColumnFilter> filters(JsonNode node) throws YitiException {
        var filters = new LinkedHashMap<String, ColumnFilter>();
        int ticks = 0;
        for (JsonNode each : list(node, "filters", MOST_COLUMNS)) {
            must(each.isObject(), "filters");
            var column = text(each.path("column"), "column", LONGEST_ID);
            must(!filters.containsKey(column), "column");
            var texts = new HashSet<String>();
            for (JsonNode one : list(each.path("texts"), "texts", MOST_TICKS)) {
                must(one.isTextual() && one.textValue().length() <= LONGEST_TEXT, "texts");
                texts.add(one.textValue());
            }
            ticks += texts.size();
            must(ticks <= MOST_TICKS, "texts");
            var words = each.path("words");
            must(
                    words.isMissingNode()
                            || (words.isTextual() && words.textValue().length() <= LONGEST_TEXT),
                    "words");
            filters.put(
                    column,
                    new ColumnFilter(
                            new Ticks(flag(each, "except", true), texts),
                            words.asText(""),
                            new Range(end(each, "from"), end(each, "to"))));
        }
        return filters;
    }

    private static @Nullable BigDecimal end(JsonNode filter, String field) throws YitiException {
        if (!filter.has(field)) {
            return null;
        }
        var written = text(filter.path(field), field, 40);
        try {
            var number = new BigDecimal(written);
            must(number.abs().compareTo(MOST) <= 0 && number.scale() <= 20, field);
            return number;
        } catch (NumberFormatException e) {
            throw new YitiException(wrong(field), e);
        }
    }

    private static Optional<Sorting> sorting(JsonNode node) throws YitiException {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        must(node.isObject(), "sort");
        return Optional.of(
                new Sorting(
                        text(node.path("column"), "sort", LONGEST_ID), flag(node, "down", false)));
    }

    private static Map<String, String> switches(JsonNode node) throws YitiException {
        var switches = new HashMap<String, String>();
        for (var each : object(node, "switches", MOST_SWITCHES).entrySet()) {
            must(each.getKey().length() <= LONGEST_ID, "switches");
            switches.put(each.getKey(), text(each.getValue(), "switches", LONGEST_TEXT));
        }
        return switches;
    }

    // --- values ---

    private static List<JsonNode> list(JsonNode node, String field, int most) throws YitiException {
        must(node.isMissingNode() || (node.isArray() && node.size() <= most), field);
        var all = new ArrayList<JsonNode>();
        node.forEach(all::add);
        return all;
    }

    static Map<String, JsonNode> object(JsonNode node, String field, int most)
            throws YitiException {
        must(node.isMissingNode() || (node.isObject() && node.size() <= most), field);
        var all = new LinkedHashMap<String, JsonNode>();
        node.properties().forEach(each -> all.put(each.getKey(), each.getValue()));
        return all;
    }

    /// A text that is there, of one line.
    static String text(JsonNode node, String field, int longest) throws YitiException {
        var text = node.textValue();
        if (text == null
                || text.isBlank()
                || text.length() > longest
                || text.chars().anyMatch(Character::isISOControl)) {
            throw new YitiException(wrong(field));
        }
        return text;
    }

    static int whole(JsonNode root, String field, int least, int most, int otherwise)
            throws YitiException {
        var node = root.path(field);
        if (node.isMissingNode()) {
            return otherwise;
        }
        must(node.isIntegralNumber() && node.canConvertToInt(), field);
        must(node.intValue() >= least && node.intValue() <= most, field);
        return node.intValue();
    }

    private static double number(
            JsonNode root, String field, double least, double most, double otherwise)
            throws YitiException {
        var node = root.path(field);
        if (node.isMissingNode()) {
            return otherwise;
        }
        must(node.isNumber() && node.doubleValue() >= least && node.doubleValue() <= most, field);
        return node.doubleValue();
    }

    private static boolean flag(JsonNode root, String field, boolean otherwise)
            throws YitiException {
        var node = root.path(field);
        must(node.isMissingNode() || node.isBoolean(), field);
        return node.asBoolean(otherwise);
    }

    static void must(boolean holds, String field) throws YitiException {
        if (!holds) {
            throw new YitiException(wrong(field));
        }
    }

    private static Sentence wrong(String field) {
        return Sentence.of("view.file.value", field);
    }
}
