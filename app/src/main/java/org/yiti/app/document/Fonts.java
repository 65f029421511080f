package org.yiti.app.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpdf.text.pdf.BaseFont;

/// The fonts of one document: each character is written in the first that has it.
public final class Fonts {
    /// Families whose forms suit a table, best first; then those that have rare characters.
    private static final List<String> FAMILIES =
            List.of(
                    "Microsoft YaHei",
                    "Noto Sans CJK SC",
                    "Source Han Sans SC",
                    "WenQuanYi Micro Hei",
                    "WenQuanYi Zen Hei",
                    "PingFang SC",
                    "SimHei",
                    "SimSun",
                    "SimSun-ExtB",
                    "SimSun-ExtG",
                    "HanaMinA",
                    "HanaMinB");

    private final FontFiles files;
    private final List<String> families;
    private final List<BaseFont> chain = new ArrayList<>();
    private int next;

    Fonts(FontFiles files) {
        this(files, List.of());
    }

    /// @param first families that come before all others
    public Fonts(FontFiles files, List<String> first) {
        this.files = files;
        this.families = Stream.concat(first.stream(), FAMILIES.stream()).distinct().toList();
    }

    /// Fonts given one by one, and no others.
    public static Fonts of(List<BaseFont> given) {
        var fonts = new Fonts(FontFiles.NONE);
        fonts.chain.addAll(given);
        return fonts;
    }

    /// The font of a character. Families are looked for only as far as they are needed; when none of them has it, all
    /// fonts of the computer are asked. Not so for characters of private use: another font means something else by
    /// them.
    Optional<BaseFont> of(int character) {
        for (BaseFont font : chain) {
            if (font.charExists(character)) {
                return Optional.of(font);
            }
        }
        while (next < families.size()) {
            var found = files.find(families.get(next++));
            found.ifPresent(chain::add);
            if (found.filter(font -> font.charExists(character)).isPresent()) {
                return found;
            }
        }
        if (Character.getType(character) == Character.PRIVATE_USE) {
            return Optional.empty();
        }
        var found = files.having(character);
        found.ifPresent(chain::add);
        return found;
    }
}
