package org.golrizan.maintenance;

/** What keeps the tool from beginning. */
enum ToolTrouble {
  /** There is no {@code folder}. */
  NO_SUCH_FOLDER(ExitCode.TROUBLE),
  /** There is no event store at {@code place}. */
  NOT_A_STORE(ExitCode.TROUBLE),
  /** The {@code folder} is in use, and this needs it alone. */
  FOLDER_IN_USE(ExitCode.TROUBLE),
  /** The {@code folder} is in use by a process that offers no socket. */
  FOLDER_IN_USE_WITHOUT_SOCKET(ExitCode.TROUBLE),
  /** The {@code folder} is in use, and its path is too long for a socket. */
  FOLDER_PATH_TOO_LONG(ExitCode.TROUBLE),
  /** The server {@code place} cannot be reached: {@code reason}. */
  SERVER_UNREACHABLE(ExitCode.TROUBLE),
  /** The store is damaged: {@code reason}. */
  STORE_DAMAGED(ExitCode.TROUBLE),
  /** There is no key vault at {@code place}. */
  NO_VAULT(ExitCode.TROUBLE),
  /** The key vault in {@code folder} is in use. */
  VAULT_IN_USE(ExitCode.TROUBLE),
  /** The key vault cannot do what it is asked: {@code reason}. */
  VAULT_TROUBLE(ExitCode.TROUBLE),
  /** Source and target are the same: {@code place}. */
  SAME_STORE(ExitCode.USAGE),
  /** That is no address of a server. */
  NOT_AN_ADDRESS(ExitCode.USAGE),
  /** The server's address names no database. */
  NO_DATABASE_NAMED(ExitCode.USAGE),
  /** There is no environment variable {@code name}. */
  NO_SUCH_VARIABLE(ExitCode.USAGE),
  /** The {@code file} with the address cannot be read. */
  NO_ADDRESS_IN_FILE(ExitCode.USAGE),
  /** A position counts from 1. */
  NOT_A_POSITION(ExitCode.USAGE),
  /** Nobody expected this. */
  UNEXPECTED(ExitCode.TROUBLE);

  private final int exitCode;

  ToolTrouble(int exitCode) {
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
