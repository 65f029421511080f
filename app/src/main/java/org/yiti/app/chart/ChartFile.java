package org.yiti.app.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// The kinds of file that a chart is exported as.
public enum ChartFile {
    PNG("chart.export.png", ".png") {
        @Override
        public void write(ChartSheet sheet, OutputStream to) throws IOException {
            new ChartImage(sheet.picture(), sheet.width(), sheet.height()).write(to);
        }
    },
    SVG("chart.export.svg", ".svg") {
        @Override
        public void write(ChartSheet sheet, OutputStream to) throws IOException {
            ChartSvg.write(sheet, to);
        }
    },
    PDF("chart.export.pdf", ".pdf") {
        @Override
        public void write(ChartSheet sheet, OutputStream to) throws IOException {
            ChartPdf.write(sheet, to);
        }
    },
    PPTX("chart.export.pptx", ".pptx") {
        @Override
        public void write(ChartSheet sheet, OutputStream to) throws IOException {
            ChartSlide.write(sheet, to);
        }
    };

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

    public String ending() {
        return ending;
    }

    public abstract void write(ChartSheet sheet, OutputStream to) throws IOException;

    /// The kind that a file's name asks for.
    public static Optional<ChartFile> of(String name) {
        for (ChartFile each : values()) {
            if (name.toLowerCase(java.util.Locale.ROOT).endsWith(each.ending)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
