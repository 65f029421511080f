package org.yiti.app.review;

import java.util.ArrayList;
import java.util.List;
import org.yiti.app.pack.Pack;
import org.yiti.app.pack.PackPage;
import org.yiti.app.pack.Part;

/// Sets the pages of the material on screens. Nothing is left out and nothing is made smaller: what does not fit goes on,
/// on a screen more.
final class Setting {
    /// A chart that is lower than this cannot be read from a distance.
    private static final double LOWEST = 380;

    private final List<Screenful> screens = new ArrayList<>();

    private Setting() {}

    static List<Screenful> of(Pack pack) {
        var setting = new Setting();
        for (int i = 0; i < pack.pages().size(); i++) {
            setting.page(pack.pages().get(i), i + 1);
        }
        return List.copyOf(setting.screens);
    }

    private void page(PackPage page, int number) {
        int first = screens.size();
        double whole = Room.height(page.title().words());
        if (page.parts().stream().anyMatch(Part.Grid.class::isInstance)) {
            new TableSetting(whole, (top, columns) -> add(page, number, top, columns, List.of()))
                    .set(page.parts());
        } else {
            charts(page, number, whole);
        }
        int all = screens.size() - first;
        for (int i = first; i < screens.size(); i++) {
            screens.set(i, screens.get(i).at(i - first + 1, all));
        }
    }

    /// Sentences first, charts beside each other under them, then what was reported; where that leaves the charts too little,
    /// it goes on a screen of its own, or beside a chart that stands alone.
    private void charts(PackPage page, int number, double whole) {
        var lead = new ArrayList<Part>();
        var charts = new ArrayList<List<Part>>();
        var rest = new ArrayList<Part>();
        for (Part part : page.parts()) {
            if (part instanceof Part.Charts(var beside, var height)) {
                beside.forEach(data -> charts.add(List.of(new Part.Charts(List.of(data), height))));
            } else if (charts.isEmpty() && part instanceof Part.Line) {
                lead.add(part);
            } else {
                rest.add(part);
            }
        }
        double left = whole - height(lead, Room.TEXT);
        double half = (Room.TEXT - Room.GAP) / 2;
        if (charts.isEmpty()) {
            lead.addAll(rest);
            words(page, number, lead, whole);
        } else if (left - height(rest, Room.TEXT) >= LOWEST) {
            add(page, number, lead, charts, rest);
        } else if (charts.size() == 1 && height(rest, half) <= left) {
            add(page, number, lead, List.of(charts.getFirst(), rest), List.of());
        } else {
            if (left < LOWEST) {
                words(page, number, lead, whole);
                lead.clear();
            }
            add(page, number, lead, charts, List.of());
            words(page, number, rest, whole);
        }
    }

    /// Words one under the other.
    private void words(PackPage page, int number, List<Part> parts, double whole) {
        var screen = new ArrayList<Part>();
        for (Part part : parts) {
            screen.add(part);
            if (height(screen, Room.TEXT) > whole && screen.size() > 1) {
                screen.removeLast();
                add(page, number, screen, List.of(), List.of());
                screen.clear();
                screen.add(part);
            }
        }
        if (!screen.isEmpty()) {
            add(page, number, screen, List.of(), List.of());
        }
    }

    /// @param wide in px of a screen that is 1920 wide
    private static double height(List<Part> parts, double wide) {
        return parts.stream()
                .mapToDouble(part ->
                        part instanceof Part.Line(var said)
                                ? Room.words(said.words(), wide)
                                : Room.HEAD)
                .sum();
    }

    private void add(
            PackPage page,
            int number,
            List<Part> top,
            List<List<Part>> columns,
            List<Part> bottom) {
        screens.add(new Screenful(page, number, 1, 1, top, columns, bottom));
    }
}
