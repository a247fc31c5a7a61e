package org.golrizan.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.golrizan.eventstore.mongo.MongoServerUnderTest;
import org.golrizan.eventstore.personal.KeyFile;

/** The command side and the query side as processes of their own on a server of MongoDB's protocol, behind a gateway. */
final class TwoProcesses implements Golrizan {

  private static final String HEAP = "700m";

  private final JavaProcess commandSide;
  private final JavaProcess querySide;
  private final Issuer issuer;
  private final Gateway gateway;

  private TwoProcesses(JavaProcess commandSide, JavaProcess querySide, Issuer issuer, Gateway gateway) {
    this.commandSide = commandSide;
    this.querySide = querySide;
    this.issuer = issuer;
    this.gateway = gateway;
  }

  /** @param folder names the database, and holds what a process keeps beside it */
  static TwoProcesses start(Path folder) {
    try {
      Issuer issuer = Issuer.open();
      int commandPort = JavaProcess.freePort();
      int queryPort = JavaProcess.freePort();
      JavaProcess commandSide = launchCommandSide(folder, commandPort, issuer);
      JavaProcess querySide = JavaProcess.launch(
          "org.golrizan.query.QuerySideApplication", "Started QuerySideApplication", HEAP,
          busy("--server.port=" + queryPort, "--management.server.port=0", store(folder),
              config("query-side"), keys(folder), issuedBy(issuer),
              // So that an erasure on the other side is seen by the next read.
              "--golrizan.key-vault.erasure-check=0s"));
      commandSide.awaitReady();
      querySide.awaitReady();
      Gateway gateway = Gateway.open(
          URI.create("http://localhost:" + commandPort), URI.create("http://localhost:" + queryPort), issuer.uri());
      return new TwoProcesses(commandSide, querySide, issuer, gateway);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does not wait: the start is to fail. */
  static JavaProcess launchWithoutIssuer(String main, Path folder) {
    String module = main.contains("Query") ? "query-side" : "command-side";
    return JavaProcess.launch(main, "Started ", HEAP,
        List.of("--server.port=0", "--management.server.port=0", store(folder), config(module), keys(folder)));
  }

  /** A command side on the folder's database; several may share it. */
  static JavaProcess launchCommandSide(Path folder, int port, Issuer issuer) {
    return JavaProcess.launch(
        "org.golrizan.command.CommandSideApplication", "Started CommandSideApplication", HEAP,
        busy("--server.port=" + port, "--management.server.port=0", store(folder), config("command-side"), keys(folder), issuedBy(issuer),
            "--golrizan.identity-index.secret-file=" + folder.resolve("identity-index")));
  }

  private static List<String> busy(String... arguments) {
    return Stream.concat(Stream.of(arguments), OneProcess.BUSY.stream()).toList();
  }

  /** A key of its own for each run, which all processes of the run share. */
  private static String keys(Path folder) {
    Path file = folder.resolve("key-encryption.key");
    KeyFile.readOrMake(file);
    return "--golrizan.key-vault.key-file=" + file;
  }

  private static String store(Path folder) {
    return "--golrizan.mongo.uri=" + MongoServerUnderTest.uri(database(folder));
  }

  /** All applications are on one class path here, and standalone's configuration comes first on it. */
  private static String config(String module) {
    return "--spring.config.location=file:../" + module + "/src/main/resources/application.yml";
  }

  private static String issuedBy(Issuer issuer) {
    return "--golrizan.issuer.uri=" + issuer.uri();
  }

  /** The name of the event store's database; those of views and keys begin with it. */
  static String database(Path folder) {
    return "acceptance-" + Integer.toHexString(folder.toAbsolutePath().hashCode());
  }

  @Override
  public URI uri() {
    return gateway.uri();
  }

  @Override
  public Tokens tokens() {
    return issuer.tokens();
  }

  @Override
  public String output() {
    return commandSide.output() + querySide.output();
  }

  @Override
  public void kill() {
    commandSide.kill();
    querySide.kill();
    closeFront();
  }

  @Override
  public void close() {
    commandSide.close();
    querySide.close();
    closeFront();
  }

  private void closeFront() {
    gateway.close();
    issuer.close();
  }
}
