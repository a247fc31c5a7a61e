package org.golrizan.maintenance;

import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in words of ours: the library's own are English alone. */
final class UsageTexts {

  private UsageTexts() {}

  static String of(ParameterException misuse, Texts texts) {
    String command = misuse.getCommandLine().getCommandSpec().qualifiedName();
    return what(misuse, texts) + System.lineSeparator() + texts.say("misuse.hint", Map.of("command", command));
  }

  private static String what(ParameterException misuse, Texts texts) {
    return switch (misuse) {
      case MissingParameterException missing when missing.getMissing().isEmpty() -> texts.say("misuse.noCommand", Map.of());
      case MissingParameterException missing -> texts.say("misuse.missing", Map.of("options",
          missing.getMissing().stream().map(UsageTexts::name).collect(Collectors.joining(", "))));
      case UnmatchedArgumentException unmatched ->
          texts.say("misuse.unknown", Map.of("arguments", String.join(" ", unmatched.getUnmatched())));
      default -> misuse.getArgSpec() == null
          ? texts.say("misuse.other", Map.of())
          : texts.say("misuse.value", Map.of("option", name(misuse.getArgSpec()), "value", String.valueOf(misuse.getValue())));
    };
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
