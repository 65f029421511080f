package org.yiti.app.pack;

import java.util.ArrayList;
import java.util.List;
import org.yiti.model.pack.PageKind;

/// One page, finished.
///
/// @param key what the page is called, for ever: its kind, and behind a colon the id of what it is of
/// @param about measure, unit and period, under the title
/// @param notes denominators and what else has to be known, at the foot
public record PackPage(
        String key, PageKind kind, Said title, String about, List<Part> parts, List<String> notes) {
    public PackPage {
        parts = parts.stream().filter(PackPage::something).toList();
        notes = List.copyOf(notes);
    }

    private static boolean something(Part part) {
        return !(part instanceof Part.Charts(var beside, var _) && beside.isEmpty());
    }

    /// Everything that is said on it in sentences, the title first.
    public List<Said> said() {
        var said = new ArrayList<Said>();
        said.add(title);
        for (Part part : parts) {
            if (part instanceof Part.Line(var line)) {
                said.add(line);
            }
        }
        return said;
    }
}
