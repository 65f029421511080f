package org.yiti.app.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.app.document.letter.LetterKind;
import org.yiti.app.document.letter.LetterTemplates;
import org.yiti.app.paper.OfficialPapers;
import org.yiti.app.supervision.paper.PaperKind;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.store.Stores;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "paper-template",
        description =
                "The docx that a kind of paper is made from: gives it out to be restyled, takes the office's own"
                        + " in, or goes back to the program's.")
final class ItemPaperTemplateCommand extends StoreCommand {
    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            converter = Kind.class,
            completionCandidates = Kinds.class,
            description = "one of ${COMPLETION-CANDIDATES}")
    LetterKind kind = PaperKind.NOTICE;

    @ArgGroup(multiplicity = "1")
    What what = new What();

    static final class What {
        @Option(names = "--give", paramLabel = "FILE", description = "writes the template there")
        @Nullable Path give;

        @Option(
                names = "--take",
                paramLabel = "FILE",
                description = "fills it on trial, and keeps it if all its places are known")
        @Nullable Path take;

        @Option(names = "--remove", description = "the program's own holds again")
        boolean remove;
    }

    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return OfficialPapers.all().stream().map(LetterKind::name).iterator();
        }
    }

    static final class Kind implements ITypeConverter<LetterKind> {
        @Override
        public LetterKind convert(String name) {
            return OfficialPapers.named(name)
                    .orElseThrow(() -> new TypeConversionException(name + " is no paper"));
        }
    }

    ItemPaperTemplateCommand(Stores stores, Output output) {
        super(stores, output);
    }

    @Override
    Optional<Matter> reads() {
        return Optional.of(Matter.REPORT);
    }

    @Override
    int run() throws YitiException {
        try (var open = open()) {
            var templates = new LetterTemplates(open.templates());
            var give = what.give;
            var take = what.take;
            if (give != null) {
                templates.giveOut(kind, give);
                tell("template.given", give.toString());
            } else if (take != null) {
                var looked = templates.take(kind, take);
                tell("paper.template.taken", kind.name());
                looked.left().forEach(output::trouble);
            } else {
                templates.remove(kind);
                tell("paper.template.removed", kind.name());
            }
        }
        return OK;
    }

    private void tell(String key, String about) {
        if (asJson) {
            var told = new LinkedHashMap<String, Object>();
            told.put("kind", kind.name());
            told.put("done", key);
            told.put("about", about);
            output.json(told);
        } else {
            output.say(Sentence.of(key, key.equals("template.given") ? about : kind));
        }
    }
}
