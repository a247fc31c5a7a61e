package org.golrizan.events.release;

import java.util.UUID;

/** A debt claim: one creditor, one judgment. */
public record ClaimId(UUID value) {}
