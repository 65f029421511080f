package org.yiti.app.chart;

import org.yiti.app.i18n.Texts;

/// A chart as it leaves the program: into a file, a paper or a slide.
///
/// @param title the finding, of the data or a person's own
/// @param family installed font family; anything unknown falls back to the system's sans serif
/// @param typeSize of its plain words, in px
/// @param width in px, 96 to the inch
/// @param height in px; a chart of many lines takes more where it needs more
public record ChartSheet(
        ChartData data,
        String title,
        Texts texts,
        ChartShade shade,
        String family,
        double typeSize,
        double width,
        double height) {
    /// With the title that is made from the data.
    public ChartSheet(
            ChartData data,
            Texts texts,
            ChartShade shade,
            String family,
            double typeSize,
            double width,
            double height) {
        this(data, data.title(), texts, shade, family, typeSize, width, height);
    }

    /// The same with a title that a person wrote, marked if the data have changed since.
    public ChartSheet titled(TitleEdit edit) {
        var shown = edit.stale(data) ? texts.tr("chart.title.stale", edit.text()) : edit.text();
        return new ChartSheet(data, shown, texts, shade, family, typeSize, width, height);
    }

    /// Drawn anew for every file.
    Picture picture() {
        return Picture.of(data, title, style(), texts);
    }

    ChartStyle style() {
        return new ChartStyle(shade.palette(), family, typeSize);
    }

    /// The same with room for all of its lines.
    public ChartSheet roomy() {
        double least = picture().leastHeight();
        return least <= height
                ? this
                : new ChartSheet(data, title, texts, shade, family, typeSize, width, least);
    }
}
