package org.yiti.app.chart;

import java.util.List;

/// One thing in a chart that a person can reach: a month of a path, a bar.
///
/// @param rowKey what opening it hands back
/// @param sentence what it says, read aloud and shown below the chart
/// @param cells its row in the data table
record ChartPoint(String rowKey, String sentence, List<String> cells) {}
