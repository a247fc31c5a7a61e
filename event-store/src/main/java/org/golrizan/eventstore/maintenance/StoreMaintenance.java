package org.golrizan.eventstore.maintenance;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.OptionalLong;

/** What can be done with a store that others may work on meanwhile: by whoever has it open, or by asking that process. */
public interface StoreMaintenance extends KeysMaintenance {

  StoreStatus status();

  /** {@link Verification#of}. */
  VerificationReport verify(OptionalLong position, int maxFindings, Progress progress);

  /**
   * Writes the bytes of a backup.
   *
   * @param target is neither closed nor buffered here
   * @throws UncheckedIOException if the target cannot be written to
   */
  void backUp(Selection selection, OutputStream target, Progress progress);

  /** Maintenance by the process that has the stores open, and no vault. */
  static StoreMaintenance of(Home home) {
    return of(home, KeysMaintenance.NONE);
  }

  /** Maintenance by the process that has the stores open. */
  static StoreMaintenance of(Home home, KeysMaintenance vault) {
    return new StoreMaintenance() {
      @Override
      public StoreStatus status() {
        return StoreStatus.of(home);
      }

      @Override
      public VerificationReport verify(OptionalLong position, int maxFindings, Progress progress) {
        return Verification.of(home, position, maxFindings, progress);
      }

      @Override
      public void backUp(Selection selection, OutputStream target, Progress progress) {
        BackupWriter.write(new HomeSource(home, selection), target, progress);
      }

      @Override
      public KeysCopied copyKeys(Path from, Path to) {
        return vault.copyKeys(from, to);
      }
    };
  }
}
