package org.golrizan.command.donations;

import org.golrizan.domain.donations.PledgeCommand;

/** A step of a pledge that concerns no other stream. */
record ChangePledge(PledgeCommand step) {}
