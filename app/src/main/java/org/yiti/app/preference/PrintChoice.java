package org.yiti.app.preference;

/// How a person last printed a list.
///
/// @param paper name of the paper; empty until one was chosen
/// @param printer name of the printer; empty until one was chosen
/// @param marking who may see it, such as 内部资料; may be empty
public record PrintChoice(String paper, String printer, String marking) {
    public static final PrintChoice NONE = new PrintChoice("", "", "");

    public PrintChoice {
        paper = paper == null ? "" : paper;
        printer = printer == null ? "" : printer;
        marking = marking == null ? "" : marking;
    }

    public PrintChoice withPaper(String to) {
        return new PrintChoice(to, printer, marking);
    }

    public PrintChoice withPrinter(String to) {
        return new PrintChoice(paper, to, marking);
    }

    public PrintChoice withMarking(String to) {
        return new PrintChoice(paper, printer, to);
    }
}
