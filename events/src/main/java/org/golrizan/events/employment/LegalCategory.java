package org.golrizan.events.employment;

/** Why a person is held. Which of these may be released with benefactors' money is policy data. */
public enum LegalCategory {
  DIYA,
  UNINTENTIONAL_HARM,
  MAHR,
  MAINTENANCE,
  BOUNCED_CHEQUE,
  FINANCIAL_DEBT,
  FRAUD,
  BRIBERY,
  EMBEZZLEMENT,
  THEFT,
  BREACH_OF_TRUST,
  OTHER
}
