package org.golrizan.eventstore.personal;

/** What makes a vault's medium forget: a key that was overwritten or deleted is often still there in what the store leaves behind. */
@FunctionalInterface
public interface Scrubbing {

  /** For a medium that only its own administration can make forget. */
  Scrubbing NONE = () -> {};

  /** When this returns, nothing is left in the store's own files but what it now holds. */
  void scrub();
}
