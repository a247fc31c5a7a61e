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
  /** An allocation is paid once, and one that is paid is not given back. */
  ALLOCATION_ALREADY_PAID,
  /** Only a payment that arrived can be taken back from a fund's paid money. */
  ALLOCATION_NOT_PAID,
  /** An allocation is given back once, and what was given back is not paid. */
  ALLOCATION_ALREADY_GIVEN_BACK,
  /** The bank answers only what it was told to pay. */
  PAYMENT_NOT_ORDERED,
  /** While the bank has an order, the allocation is neither ordered again nor given back. */
  PAYMENT_UNDER_WAY,
  /** Only a donation that the bank cleared can be refunded. */
  DONATION_NOT_CLEARED,
  /** No more is refunded than was given and not refunded yet. */
  MORE_THAN_GIVEN,
  /** A refund comes only out of money that no allocation uses. */
  MORE_THAN_UNALLOCATED,
  /** The donation was not credited to this fund. */
  DONATION_NOT_IN_FUND,
  /** Only a restricted fund is the gift of one benefactor. */
  FOUNDER_OF_UNRESTRICTED_FUND,
  /** A fund has one founder. */
  FOUNDER_ALREADY_NAMED,
  /** A general fund may be used for anything. */
  GENERAL_FUND_HAS_NO_TERMS,
  /** The versions of a fund's terms count up from 1. */
  TERMS_VERSION_OUT_OF_ORDER,
  /** Terms allow at least one kind of claim or aid. */
  TERMS_ALLOW_NOTHING,
  /** Only a kind of claim that the terms allow has a priority, and one. */
  PRIORITY_NOT_IN_TERMS,
  /** A restricted fund allocates nothing before it has terms. */
  FUND_WITHOUT_TERMS,
  /** What an allocation is for must be known where terms are in force. */
  PURPOSE_UNKNOWN,
  /** The terms in force allow the kind of claim. */
  CLAIM_KIND_NOT_IN_TERMS,
  /** The terms in force allow the kind of aid. */
  AID_KIND_NOT_IN_TERMS,
  /** The terms in force allow help in the province. */
  PROVINCE_NOT_IN_TERMS,
  /** The claim is no larger than the terms in force allow. */
  CLAIM_OVER_DEBT_CAP,
  /** The parts of a pledge or plan are each more than zero, due in their order, and sum to it. */
  INSTALMENTS_DO_NOT_FIT,
  /** Nothing of the pledge is due. */
  NOTHING_OVERDUE,
  /** A pledge lapses once, after its last day. */
  PLEDGE_ALREADY_LAPSED,
  /** Only a lapsed pledge is written off. */
  PLEDGE_NOT_LAPSED,
  /** A pledge that was written off counts nothing and is not cancelled. */
  PLEDGE_IS_WRITTEN_OFF,
  /** No more is discounted than the donation had kept of the pledge. */
  MORE_THAN_COUNTED,
  /** A payment that came in is matched or dismissed once. */
  PAYMENT_ALREADY_SETTLED,
  /** Who is held for another reason is not freed by money. */
  HELD_FOR_ANOTHER_REASON,
  /** Nothing is outstanding that money could settle. */
  NOTHING_OUTSTANDING,
  /** A login is one benefactor's at a time. */
  ACCOUNT_ALREADY_LINKED,
  /** The login is not this benefactor's. */
  ACCOUNT_NOT_LINKED,
  /** A payment at the gateway succeeds or fails once; only a success may follow a failure. */
  INTENT_ALREADY_SETTLED
}
