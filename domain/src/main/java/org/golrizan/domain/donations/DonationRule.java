package org.golrizan.domain.donations;

import org.golrizan.domain.Rule;

/** The rules of donations. */
public enum DonationRule implements Rule {
  /** A campaign ends on the day it begins or later. */
  CAMPAIGN_ENDS_BEFORE_IT_BEGINS,
  /** A pledge falls due on the day it is made or later. */
  PLEDGE_DUE_BEFORE_MADE,
  /** A cancelled pledge counts no donation and is not cancelled again. */
  PLEDGE_IS_CANCELLED,
  /** A pledge that was kept in full has nothing left to cancel or to count. */
  PLEDGE_IS_KEPT,
  /** A donation keeps a pledge of the same benefactor to the same fund. */
  PLEDGE_OF_ANOTHER,
  /** A donation counts once towards a pledge. */
  DONATION_ALREADY_COUNTED,
  /** No more counts towards a pledge than is open of it. */
  MORE_THAN_PLEDGED,
  /** A donation is cleared or bounced once. */
  DONATION_NOT_PENDING,
  /** A donation is credited to a fund once. */
  DONATION_ALREADY_CREDITED,
  /** No more is allocated than the fund has free: cleared and not yet allocated. */
  FUND_IS_SHORT,
  /** A fund's oldest money is allocated first. */
  SLICES_NOT_OLDEST_FIRST,
  /** The parts of an allocation are each more than zero, of different donations, and sum to it. */
  SLICES_DO_NOT_SUM,
  /** An allocation is made once. */
  ALLOCATION_ALREADY_MADE,
  /** The allocation was not made from this fund. */
  ALLOCATION_NOT_IN_FUND,
  /** An allocation is paid once. */
  ALLOCATION_ALREADY_PAID
}
