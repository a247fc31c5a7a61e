package org.golrizan.maintenance;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The command line. Its exit codes are in {@link ExitCode}. */
public final class GolrizanMaintenance {

  private GolrizanMaintenance() {}

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(arguments), System.getenv(), Locale.getDefault(), out, err));
  }

  /** @param locale the language where the arguments name none */
  static int run(
      List<String> arguments, Map<String, String> environment, Locale locale, PrintWriter out, PrintWriter err) {
    Texts texts = Texts.of(arguments, locale);
    Console console = new Console(texts, out, err);
    StoreAccess stores = new StoreAccess(environment);
    CommandLine line = new CommandLine(new TopCommand())
        .addSubcommand(new StatusCommand(console, stores))
        .addSubcommand(new VerifyCommand(console, stores))
        .addSubcommand(new BackupCommand(console, stores))
        .addSubcommand(new RestoreCommand(console, stores))
        .addSubcommand(new CopyCommand(console, stores))
        .addSubcommand(new CopyKeysCommand(console, stores))
        .addSubcommand(new RewrapKeysCommand(console, stores));
    line.setResourceBundle(texts.bundle());
    line.setOut(out).setErr(err);
    line.setParameterExceptionHandler((misuse, _) -> {
      console.complain(UsageTexts.of(misuse, texts));
      return ExitCode.USAGE;
    });
    line.setExecutionExceptionHandler((failure, _, _) -> console.complain(Failure.of(failure)));
    return line.execute(arguments.toArray(String[]::new));
  }

  /** Tells how it is called where no command is named. */
  @CommandLine.Command(name = "golrizan-maintenance", sortOptions = false)
  static final class TopCommand implements Runnable {

    @CommandLine.Spec private CommandSpec spec = CommandSpec.create();

    @SuppressWarnings("unused") // The library alone asks for it.
    @CommandLine.Option(names = {"-h", "--help"}, usageHelp = true, scope = CommandLine.ScopeType.INHERIT, descriptionKey = "help")
    private boolean help;

    /** Read before all others, by {@link Texts}. */
    @CommandLine.Option(
        names = "--language", scope = CommandLine.ScopeType.INHERIT, paramLabel = "fa|en", descriptionKey = "language")
    private String language = "";

    @Override
    public void run() {
      throw new CommandLine.MissingParameterException(spec.commandLine(), List.of(), language);
    }
  }
}
