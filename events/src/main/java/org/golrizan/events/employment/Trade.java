package org.golrizan.events.employment;

/** What a workshop makes or does. */
public enum Trade {
  CARPENTRY,
  TAILORING,
  CARPET_WEAVING,
  FARMING,
  METALWORK,
  SHOEMAKING,
  BAKERY,
  HANDICRAFTS,
  ASSEMBLY,
  SERVICES,
  CONSTRUCTION,
  OTHER
}
