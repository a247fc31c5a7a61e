package org.golrizan.command.familysupport;

import java.time.LocalDate;
import java.util.List;
import org.golrizan.events.AssociationId;
import org.golrizan.events.MobileNumber;
import org.golrizan.events.NationalId;
import org.golrizan.events.Rial;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.familysupport.FamilyId;
import org.golrizan.events.familysupport.FamilyMember;
import org.golrizan.events.familysupport.Housing;

/**
 * Registers the family of a prisoner with an association.
 *
 * @param headNationalId the head's, readable: no other family has the same head
 */
record RegisterFamily(
    FamilyId familyId,
    PrisonerId prisonerId,
    AssociationId associationId,
    FamilyMember head,
    NationalId headNationalId,
    List<FamilyMember> members,
    MobileNumber mobile,
    String address,
    Housing housing,
    Rial monthlyIncome,
    LocalDate on) {}
