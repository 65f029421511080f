package org.yiti.app.ledger.file;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/// Texts that go wrong in files.
final class Texts {
    private Texts() {}

    static Arbitrary<String> cells() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "督查",
                        "㛃",
                        "𤦹",
                        "😀",
                        "\n",
                        "\r\n",
                        "\t",
                        "\"",
                        "'",
                        ",",
                        ";",
                        "=",
                        "+",
                        "-",
                        "@",
                        " ",
                        "<b>&amp;",
                        "_x000D_",
                        "_x005F_",
                        "\u0001",
                        "a",
                        "1.50",
                        "＝");
        return pieces.list().ofMinSize(1).ofMaxSize(8).map(list -> String.join("", list));
    }
}
