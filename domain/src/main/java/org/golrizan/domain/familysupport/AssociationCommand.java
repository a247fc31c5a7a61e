package org.golrizan.domain.familysupport;

import org.golrizan.events.AssociationId;
import org.golrizan.events.Province;

/** What can be asked of an association. */
public sealed interface AssociationCommand {

  AssociationId associationId();

  record Open(AssociationId associationId, String persianName, String englishName, Province province)
      implements AssociationCommand {}
}
