package org.golrizan.command.release;

import org.golrizan.domain.release.ReleaseCaseCommand;

/** A step that the case decides alone. */
record ConductReleaseCase(ReleaseCaseCommand step) {}
