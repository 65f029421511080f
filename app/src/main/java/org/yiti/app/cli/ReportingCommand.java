package org.yiti.app.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.GuardedStore;
import org.yiti.model.account.Matter;
import org.yiti.model.account.Right;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Programme;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Coverage;
import org.yiti.model.record.Table;
import org.yiti.model.store.ClosingException;
import org.yiti.model.store.DamagedStoreException;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What every command shares: words or JSON, an actor, and an exit code that is 0 only on success.
@Command(mixinStandardHelpOptions = true, version = YitiCommand.VERSION)
abstract class ReportingCommand implements Callable<Integer> {
    static final int OK = 0;
    static final int FAILED = 1;

    /// The work is done and kept, but the backup that is made when the store closes failed.
    static final int NOT_BACKED_UP = 3;

    /// Of who does it, as the log keeps it.
    private static final int LONGEST_NAME = 64;

    /// The store has accounts, and none was named, or not with its password.
    static final int NOT_SIGNED_IN = 4;

    private static final Logger LOG = LoggerFactory.getLogger(ReportingCommand.class);

    @Option(names = "--json", description = "print the result as JSON, and a failure as its error")
    boolean asJson;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "who does it; the name that history shows (default: the computer's user)")
    String by = System.getProperty("user.name", "unknown");

    @Mixin Identity identity = new Identity();

    final Stores stores;
    final Output output;

    ReportingCommand(Stores stores, Output output) {
        this.stores = stores;
        this.output = output;
    }

    @Override
    public final Integer call() {
        try {
            needWords("--by", by);
            if (by.length() > LONGEST_NAME) {
                throw new YitiException(Sentence.of("cli.args.long", "--by", LONGEST_NAME));
            }
            return run();
        } catch (ClosingException e) {
            LOG.error("closing failed", e);
            return output.fail(NOT_BACKED_UP, Sentence.of("cli.closing.failed", e.sentence()));
        } catch (NotSignedInException e) {
            return output.fail(NOT_SIGNED_IN, e.sentence());
        } catch (DamagedStoreException e) {
            LOG.error("the store is damaged", e);
            return output.fail(FAILED, e.sentence());
        } catch (YitiException e) {
            if (e.getCause() != null) {
                LOG.error("command failed", e);
            }
            return output.fail(FAILED, e.sentence());
        }
    }

    /// @throws YitiException if nothing but blanks was given for an option
    static void needWords(String option, String given) throws YitiException {
        if (given.isBlank()) {
            throw new YitiException(Sentence.of("cli.args.blank", option));
        }
    }

    abstract int run() throws YitiException;

    /// The result, as JSON where that was asked for, else in words.
    final void answer(Object json, Sentence words) {
        if (asJson) {
            output.json(json);
        } else {
            output.say(words);
        }
    }

    Actor actor() {
        return new Actor(by, by);
    }

    /// What has to be readable for who is signed in; empty where the command reads nothing of the office's work.
    Optional<Matter> reads() {
        return Optional.of(Matter.PROGRAMME);
    }

    /// Whether it is the command that gives the own account another password.
    boolean changesPassword() {
        return false;
    }

    /// The store as who is named by `--account` may use it.
    GuardedStore open(Path store) throws YitiException {
        needWords("--store", store.toString());
        var open = opened(stores.open(store, by, () -> false, Progress.SILENT));
        try {
            var guarded = identity.signIn(open, changesPassword());
            var account = guarded.guard().account();
            if (account.isPresent()) {
                by = account.get().name();
            }
            if (reads().isPresent()) {
                guarded.guard().must(reads().get(), Right.READ);
                if (guarded.rows().coverage(Table.TASK) == Coverage.PART) {
                    output.trouble(Sentence.of("cli.part", by));
                }
            }
            return guarded;
        } catch (YitiException e) {
            try (open) {
                throw e;
            }
        }
    }

    /// A copied or restored store goes on under a new identity without asking: whoever types commands at a
    /// copy has made it on purpose, and the log tells the two apart from then on.
    private Store opened(Stores.Opening opening) throws YitiException {
        return switch (opening) {
            case Stores.Opening.Opened(var open, var warnings) -> {
                warnings.forEach(output::trouble);
                yield open;
            }
            case Stores.Opening.Held(var sentence, var _) -> throw new YitiException(sentence);
            case Stores.Opening.Damaged(var sentence, var _) -> throw new YitiException(sentence);
            case Stores.Opening.Copied(var sentence, var again) -> {
                output.trouble(sentence);
                yield opened(again.open());
            }
        };
    }

    /// The book of a year.
    ///
    /// @throws YitiException if the store has no such year
    static YearBook book(Store store, int year) throws YitiException {
        var programme =
                YearBook.programme(store.rows(), year)
                        .orElseThrow(
                                () -> new YitiException(Sentence.of("cli.year.missing", year)));
        return YearBook.load(store.rows(), programme);
    }

    /// The book of the newest year.
    ///
    /// @throws YitiException if the store has no year at all
    static YearBook newestBook(Store store) throws YitiException {
        var newest =
                store.rows().all(Table.PROGRAMME).stream()
                        .map(Programme::new)
                        .max(Comparator.comparingInt(Programme::year))
                        .orElseThrow(() -> new YitiException(Sentence.of("cli.year.none")));
        return YearBook.load(store.rows(), newest);
    }
}
