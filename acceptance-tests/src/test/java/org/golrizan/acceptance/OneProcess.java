package org.golrizan.acceptance;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Golrizan in one process, its data in a folder. */
final class OneProcess implements Golrizan {

  static final String NO_DEMO = "--golrizan.demo.enabled=false";

  /** Tests ask more than people do, and for much that is denied. */
  static final List<String> BUSY = List.of(
      "--golrizan.rate-limit.client.per-second=100000", "--golrizan.rate-limit.client.burst=100000",
      "--golrizan.rate-limit.anonymous.burst=100000", "--golrizan.rate-limit.denied-per-minute=1000000");

  private static final String MAIN_CLASS = "org.golrizan.standalone.GolrizanApplication";

  private final JavaProcess process;
  private final int port;
  private final Path folder;

  private OneProcess(JavaProcess process, int port, Path folder) {
    this.process = process;
    this.port = port;
    this.folder = folder;
  }

  static OneProcess start(Path folder, String... arguments) {
    OneProcess started = launch(JavaProcess.freePort(), folder, arguments);
    started.process.awaitReady();
    return started;
  }

  /** Starts and does not wait: for starts that are to fail. */
  static OneProcess launch(int port, Path folder, String... arguments) {
    List<String> all = new ArrayList<>(List.of("--server.port=" + port, "--golrizan.data.folder=" + folder));
    all.addAll(BUSY);
    all.addAll(List.of(arguments));
    return new OneProcess(JavaProcess.launch(MAIN_CLASS, "Golrizan is ready", "1g", all), port, folder);
  }

  @Override
  public URI uri() {
    return URI.create("http://localhost:" + port);
  }

  @Override
  public Tokens tokens() {
    return Tokens.ofDevelopmentIssuer(folder, uri().toString());
  }

  @Override
  public String output() {
    return process.output();
  }

  void awaitOutput(String text) {
    process.awaitOutput(text);
  }

  int exitCode() {
    return process.exitCode();
  }

  @Override
  public void kill() {
    process.kill();
  }

  @Override
  public void close() {
    process.close();
  }
}
