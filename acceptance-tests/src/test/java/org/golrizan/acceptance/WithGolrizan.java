package org.golrizan.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives test classes one Golrizan, started empty and shared by all of them, as constructor or method parameter. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WithGolrizan.Shared.class)
@interface WithGolrizan {

  /** Starts it for the first test that asks and stops it after the last. */
  final class Shared implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Golrizan.class;
    }

    @Override
    public Golrizan resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context.getRoot().getStore(ExtensionContext.Namespace.create(WithGolrizan.class))
          .computeIfAbsent(Golrizan.class, key -> startEmpty(), Golrizan.class);
    }

    private static Golrizan startEmpty() {
      try {
        Path folder = Files.createTempDirectory(Path.of("target"), "golrizan-");
        Golrizan golrizan = Golrizan.start(folder);
        new Office(golrizan.api()).adoptPolicy();
        return golrizan;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
