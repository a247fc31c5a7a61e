package org.golrizan.maintenance;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a store is: a folder, or an address that begins with {@code mongodb://} or {@code mongodb+srv://}. {@code env:NAME} is what
 * the environment variable says, {@code file:PATH} what the file says: so no password need stand on a command line.
 */
sealed interface StoreAddress {

  /** Where it is, for people: without user and password. */
  String shown();

  /** Whether both name one store. */
  default boolean isSameAs(StoreAddress other) {
    return (this instanceof Folder(Path mine) && other instanceof Folder(Path theirs))
        ? mine.toAbsolutePath().normalize().equals(theirs.toAbsolutePath().normalize())
        : shown().equals(other.shown());
  }

  record Folder(Path path) implements StoreAddress {
    @Override
    public String shown() {
      return path.toString();
    }
  }

  record Server(String uri) implements StoreAddress {
    @Override
    public String shown() {
      ConnectionString parsed = new ConnectionString(uri);
      return "mongodb://" + String.join(",", parsed.getHosts()) + "/" + parsed.getDatabase();
    }
  }

  /** @throws ToolException if that is no address */
  static StoreAddress parse(String text, Map<String, String> environment) {
    if (text.startsWith("env:")) {
      String name = text.substring("env:".length());
      String value = environment.getOrDefault(name, "");
      if (value.isBlank()) {
        throw new ToolException(ToolTrouble.NO_SUCH_VARIABLE, "name", name);
      }
      return plain(value.strip());
    }
    if (text.startsWith("file:")) {
      return plain(contentOf(Path.of(text.substring("file:".length()))));
    }
    return plain(text);
  }

  private static String contentOf(Path file) {
    try {
      String content = Files.readString(file).strip();
      if (!content.isEmpty()) {
        return content;
      }
    } catch (IOException e) {
      // Said below: the reason is of no more use than the name.
    }
    throw new ToolException(ToolTrouble.NO_ADDRESS_IN_FILE, "file", file);
  }

  private static StoreAddress plain(String text) {
    if (!text.startsWith("mongodb://") && !text.startsWith("mongodb+srv://")) {
      return new Folder(Path.of(text));
    }
    ConnectionString parsed;
    try {
      parsed = new ConnectionString(text);
    } catch (IllegalArgumentException e) {
      // Its message may show the password.
      throw new ToolException(ToolTrouble.NOT_AN_ADDRESS);
    }
    if (parsed.getDatabase() == null) {
      throw new ToolException(ToolTrouble.NO_DATABASE_NAMED);
    }
    return new Server(text);
  }

  /** What the application itself would use; a server's address may be in a file, as a container's secrets are. */
  static StoreAddress ofApplication(Map<String, String> environment) {
    String uri = environment.getOrDefault("GOLRIZAN_MONGO_URI", "");
    if (!uri.isBlank()) {
      return plain(uri.strip());
    }
    String file = environment.getOrDefault("GOLRIZAN_MONGO_URI_FILE", "");
    return plain(file.isBlank() ? environment.getOrDefault("GOLRIZAN_DATA_FOLDER", "./data") : contentOf(Path.of(file)));
  }
}
