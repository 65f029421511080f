package org.yiti.app.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/// One line of the sample's issue list.
///
/// @param tasks how many tasks it gets
/// @param done how many of them are verified done by the end of June
/// @param ahead whether the issue is over its plan at half-year
record SampleIssue(
        int no,
        String name,
        int theme,
        String lead,
        String approach,
        String needs,
        List<String> aliases,
        int tasks,
        int done,
        boolean ahead,
        List<String> cooperating) {
    static SampleIssue of(NamedCsvRecord r) {
        return new SampleIssue(
                Integer.parseInt(r.getField("no")),
                r.getField("name"),
                Integer.parseInt(r.getField("theme")),
                r.getField("lead"),
                r.getField("approach"),
                r.getField("needs"),
                SampleTable.parts(r.getField("aliases")),
                Integer.parseInt(r.getField("tasks")),
                Integer.parseInt(r.getField("done")),
                r.getField("ahead").equals("1"),
                SampleTable.parts(r.getField("cooperating")));
    }

    String code() {
        return "%02d".formatted(no);
    }
}
