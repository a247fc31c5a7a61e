package org.golrizan.events.donations;

import org.golrizan.events.AssociationId;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.familysupport.AidKind;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ClaimKind;
import org.golrizan.events.release.ReleaseCaseId;

/** What an allocation is for, as far as a fund's terms speak of it. */
public sealed interface Purpose {

  /** Where the help goes. */
  Province province();

  /** @param confirmed what the court confirmed of the claim, whatever of it is settled */
  record DebtClaim(ReleaseCaseId caseId, ClaimId claimId, ClaimKind kind, Rial confirmed, Province province) implements Purpose {}

  /** Aid of one kind, given by an association to the families it covers. */
  record Aid(AssociationId associationId, AidKind kind, Province province) implements Purpose {}
}
