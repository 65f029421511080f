package org.yiti.app.review;

import java.util.List;
import org.yiti.app.pack.PackPage;
import org.yiti.app.pack.Part;

/// What one screen shows: a page of the material, or a part of one that has more than a screen holds.
///
/// @param number of the page on paper, from 1
/// @param part from 1
/// @param top over the whole width
/// @param columns beside each other under it
/// @param bottom over the whole width under those
record Screenful(
        PackPage page,
        int number,
        int part,
        int parts,
        List<Part> top,
        List<List<Part>> columns,
        List<Part> bottom) {
    Screenful {
        top = List.copyOf(top);
        columns = columns.stream().map(List::copyOf).toList();
        bottom = List.copyOf(bottom);
    }

    Screenful at(int one, int all) {
        return new Screenful(page, number, one, all, top, columns, bottom);
    }
}
