package org.golrizan.standalone.startup;

import com.mongodb.MongoTimeoutException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.validation.FieldError;

/** What goes wrong at a start in everyday life. Asked before Boot's own analyzers. */
final class KnownFailures implements FailureAnalyzer, Ordered {

  /** Failures whose own message says all that is to be said, by type name: nobody need make them public for this. */
  private static final Set<String> SELF_EXPLAINING = Set.of(
      "FolderInUseException", "UnusableKeyException", "ForeignIdentitySecretException", "NoDatabaseNamedException",
      "UnfinishedStoreException", "NoKeyEncryptionKeyException", "KeyVaultException", "ExposedIssuerException", "NoIssuerException");

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    return causes(failure).flatMap(cause -> known(cause).stream()).findFirst().orElse(null);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }

  private static Optional<FailureAnalysis> known(Throwable cause) {
    if (SELF_EXPLAINING.contains(cause.getClass().getSimpleName())) {
      return analysis(cause.getMessage() + ".", "", cause);
    }
    return switch (cause) {
      case PortInUseException e -> analysis("Port " + e.getPort() + " is in use.",
          "Stop the other process, or choose another port: --server.port=" + (e.getPort() + 1), e);
      // Its own message lists every server it knows of, in the driver's words.
      case MongoTimeoutException e -> analysis("The event store's server does not answer.",
          "Start it, or set its address right: golrizan.mongo.uri (GOLRIZAN_MONGO_URI)", e);
      case BindException e -> analysis(e.getName() + reason(e) + ".", "", e);
      default -> Optional.empty();
    };
  }

  private static String reason(BindException e) {
    Optional<BindValidationException> invalid = causes(e)
        .filter(BindValidationException.class::isInstance).map(BindValidationException.class::cast).findFirst();
    if (invalid.isPresent()) {
      Map<String, String> wrong = new TreeMap<>();
      invalid.get().getValidationErrors().forEach(error -> wrong.put(
          error instanceof FieldError field ? field.getField() : error.getObjectName(),
          String.valueOf(error.getDefaultMessage())));
      return " has values that are not allowed: " + wrong;
    }
    Optional<ConversionFailedException> unreadable = causes(e)
        .filter(ConversionFailedException.class::isInstance).map(ConversionFailedException.class::cast).findFirst();
    return unreadable
        .map(conversion -> " has a value that cannot be read as " + conversion.getTargetType().getType().getSimpleName() + ": "
            + conversion.getValue())
        .orElse(" has a value that cannot be used");
  }

  private static Optional<FailureAnalysis> analysis(String description, String action, Throwable cause) {
    return Optional.of(new FailureAnalysis(description, action, cause));
  }
}
