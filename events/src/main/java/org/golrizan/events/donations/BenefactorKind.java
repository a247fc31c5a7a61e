package org.golrizan.events.donations;

/** What a benefactor is. */
public enum BenefactorKind {
  PERSON,
  BODY
}
