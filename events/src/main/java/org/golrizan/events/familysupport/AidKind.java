package org.golrizan.events.familysupport;

/** What an association gives to families. */
public enum AidKind {
  MONTHLY_STIPEND,
  FOOD_BASKET,
  TUITION,
  MEDICAL,
  RENT,
  DOWRY,
  TRAVEL_FOR_VISITS,
  COUNSELLING,
  JOB_FOR_A_MEMBER
}
