package org.yiti.app.chart;

import org.yiti.app.i18n.Texts;

/// A chart as it leaves the program: into a file, a paper or a slide.
///
/// @param family installed font family; anything unknown falls back to the system's sans serif
/// @param typeSize of its plain words, in px
/// @param width in px, 96 to the inch
/// @param height in px; a chart of many lines takes more where it needs more
public record ChartSheet(
        ChartData data,
        Texts texts,
        ChartShade shade,
        String family,
        double typeSize,
        double width,
        double height) {
    /// Drawn anew for every file.
    Picture picture() {
        return Picture.of(data, new ChartStyle(shade.palette(), family, typeSize), texts);
    }

    /// The same with room for all of its lines.
    public ChartSheet roomy() {
        double least = picture().leastHeight();
        return least <= height
                ? this
                : new ChartSheet(data, texts, shade, family, typeSize, width, least);
    }
}
