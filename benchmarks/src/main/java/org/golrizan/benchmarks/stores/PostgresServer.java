package org.golrizan.benchmarks.stores;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** PostgreSQL with its own durable settings: one that was started for this run, or one at a given address. */
public final class PostgresServer implements AutoCloseable {

  private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
  private static final List<String> SHOWN = List.of(
      "server_version", "fsync", "synchronous_commit", "full_page_writes", "wal_sync_method", "shared_buffers", "max_connections");

  private final HikariDataSource dataSource;
  private final Runnable closing;

  private PostgresServer(String url, int connections, Runnable closing) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(connections);
    this.dataSource = new HikariDataSource(config);
    this.closing = closing;
  }

  /** @param url with user and password, where it needs them */
  static PostgresServer at(String url, int connections) {
    return new PostgresServer(url, connections, () -> {}).requireDurable();
  }

  /** Starts one of the installed version, with its default settings but for the number of connections, on a free port. */
  static PostgresServer start(Path work, int connections) {
    Path binaries = binaries();
    Path folder;
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      // Not in the work folder: the server's own user must be able to reach it.
      folder = Files.createTempDirectory("golrizan-postgres");
      port = free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Path data = folder.resolve("data");
    if (isRoot()) {
      run(List.of("chown", "postgres", folder.toString()));
    }
    asServer(binaries.resolve("initdb").toString(), "-D", data.toString(), "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C");
    asServer(binaries.resolve("pg_ctl").toString(), "-D", data.toString(), "-w", "-l", folder.resolve("log").toString(),
        "-o", "-p " + port + " -h 127.0.0.1 -k " + folder + " -c max_connections=" + (connections + 10), "start");
    return new PostgresServer("jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres", connections, () -> {
      asServer(binaries.resolve("pg_ctl").toString(), "-D", data.toString(), "-w", "-m", "fast", "stop");
      Folders.delete(folder);
    }).requireDurable();
  }

  private static Path binaries() {
    try (Stream<Path> versions = Files.list(INSTALLED)) {
      Optional<Path> newest = versions.map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(java.util.Comparator.comparing(Path::toString));
      return newest.orElseThrow(() -> new IllegalStateException(missing()));
    } catch (IOException e) {
      throw new IllegalStateException(missing(), e);
    }
  }

  private static String missing() {
    return "No PostgreSQL under " + INSTALLED + ": install Debian's package postgresql, or name a server with --jdbc-url";
  }

  private static boolean isRoot() {
    return System.getProperty("user.name", "").equals("root");
  }

  /** PostgreSQL refuses to run as root. */
  private static void asServer(String... command) {
    List<String> whole = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
    whole.addAll(List.of(command));
    run(whole);
  }

  private static void run(List<String> command) {
    try {
      int status = new ProcessBuilder(command)
          .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
      if (status != 0) {
        throw new IllegalStateException("Failed with status " + status + ": " + String.join(" ", command));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private PostgresServer requireDurable() {
    if (!setting("fsync").equals("on") || !setting("synchronous_commit").equals("on")) {
      close();
      throw new IllegalStateException("PostgreSQL runs without fsync or synchronous_commit: that would compare different promises");
    }
    return this;
  }

  private String setting(String name) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("SHOW " + name)) {
      answer.next();
      return answer.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL does not answer", e);
    }
  }

  DataSource dataSource() {
    return dataSource;
  }

  /** The settings that matter, as the server tells them. */
  List<String> settings() {
    return SHOWN.stream().map(name -> name + "=" + setting(name)).toList();
  }

  @Override
  public void close() {
    dataSource.close();
    closing.run();
  }
}
