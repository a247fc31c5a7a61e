package org.golrizan.domain.erasure;

import org.golrizan.domain.Rule;

/** The rules of erasing a person's data. */
public enum ErasureRule implements Rule {
  /** It was approved or declined before. */
  ERASURE_ALREADY_DECIDED,
  /** Only what a second person approved is carried out. */
  ERASURE_NOT_APPROVED
}
