package org.golrizan.maintenance;

import com.mongodb.MongoException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.golrizan.eventstore.embedded.FolderInUseException;
import org.golrizan.eventstore.keyed.KeyedStoreException;
import org.golrizan.eventstore.log.CommitLogException;
import org.golrizan.eventstore.log.DamagedCommitException;
import org.golrizan.eventstore.maintenance.MaintenanceException;
import org.golrizan.eventstore.maintenance.Trouble;
import org.golrizan.eventstore.mongo.MongoStores;
import org.golrizan.eventstore.personal.KeyVaultException;

/**
 * What a person is told of something that went wrong.
 *
 * @param code       of the sentence
 * @param details    that the sentence names
 * @param unexpected present where nobody expected it, so that it can be reported whole
 */
record Failure(String code, Map<String, String> details, int exitCode, Optional<Throwable> unexpected) {

  static Failure of(Throwable thrown) {
    return switch (thrown) {
      case MaintenanceException e -> known(e.trouble(), e.details());
      case ToolException e -> known(e.trouble(), e.details());
      case FolderInUseException e -> known(ToolTrouble.FOLDER_IN_USE, Map.of("folder", reason(e)));
      case MongoStores.NoDatabaseNamedException _ -> known(ToolTrouble.NO_DATABASE_NAMED, Map.of());
      case KeyVaultException e -> known(ToolTrouble.VAULT_TROUBLE, Map.of("reason", reason(e)));
      case DamagedCommitException e -> known(ToolTrouble.STORE_DAMAGED, Map.of("reason", reason(e)));
      case CommitLogException e -> ofStore(e);
      case KeyedStoreException e -> ofStore(e);
      case UncheckedIOException e -> ofFile(e);
      case IOException e -> ofFile(e);
      default -> new Failure(ToolTrouble.UNEXPECTED.name(), Map.of(), ToolTrouble.UNEXPECTED.exitCode(), Optional.of(thrown));
    };
  }

  private static Failure ofStore(RuntimeException e) {
    return causes(e).filter(MongoException.class::isInstance).findFirst()
        .map(cause -> known(ToolTrouble.SERVER_UNREACHABLE, Map.of("reason", reason(cause))))
        .orElseGet(() -> known(Trouble.STORE_TROUBLE, Map.of("reason", reason(e))));
  }

  private static Failure ofFile(Exception e) {
    return known(Trouble.FILE_TROUBLE, Map.of("file", "", "reason", reason(e)));
  }

  private static Failure known(ToolTrouble trouble, Map<String, String> details) {
    return new Failure(trouble.name(), details, trouble.exitCode(), Optional.empty());
  }

  private static Failure known(Trouble trouble, Map<String, String> details) {
    return new Failure(trouble.name(), details, ExitCode.TROUBLE, Optional.empty());
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
  }

  /** Technical, and in English. */
  private static String reason(Throwable thrown) {
    return causes(thrown).reduce((_, deepest) -> deepest).map(Throwable::getMessage).orElse(thrown.toString());
  }
}
