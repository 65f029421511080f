package org.yiti.app.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// The kinds of file that a chart is exported as.
enum ChartFile {
    PNG("chart.export.png", ".png") {
        @Override
        void write(Sheet sheet, OutputStream to) throws IOException {
            new ChartImage(sheet.picture(), sheet.width(), sheet.height()).write(to);
        }
    },
    SVG("chart.export.svg", ".svg") {
        @Override
        void write(Sheet sheet, OutputStream to) throws IOException {
            ChartSvg.write(sheet, to);
        }
    },
    PDF("chart.export.pdf", ".pdf") {
        @Override
        void write(Sheet sheet, OutputStream to) throws IOException {
            ChartPdf.write(sheet, to);
        }
    };

    /// A chart as it goes to paper.
    ///
    /// @param title its finding
    /// @param width on the screen, in px
    /// @param height on the screen, in px
    /// @param family the font family that it is drawn with
    record Sheet(String title, Picture picture, double width, double height, String family) {}

    private final String key;
    private final String ending;

    ChartFile(String key, String ending) {
        this.key = key;
        this.ending = ending;
    }

    /// Key of its name.
    String key() {
        return key;
    }

    String ending() {
        return ending;
    }

    abstract void write(Sheet sheet, OutputStream to) throws IOException;

    /// The kind that a file's name asks for.
    static Optional<ChartFile> of(String name) {
        for (ChartFile each : values()) {
            if (name.toLowerCase(java.util.Locale.ROOT).endsWith(each.ending)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
